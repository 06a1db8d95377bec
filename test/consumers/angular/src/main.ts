import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'open-badge-elements/define/open-badge';

// Angular must be told that tags with a dash may be elements of the page.
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <open-badge src="badge.png" verify="auto" [trustedIssuers]="trusted" (open-badge-verified)="told($event)">
      <a href="badge.png">My badge</a>
    </open-badge>
    <p id="told">{{ verdict() }}</p>`,
})
class App {
  readonly trusted = ['did:web:college.example'];
  readonly verdict = signal('');
  told({ detail }: HTMLElementEventMap['open-badge-verified']): void { this.verdict.set(detail.report.verdict); }
}

await bootstrapApplication(App);
