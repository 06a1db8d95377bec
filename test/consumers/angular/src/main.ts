import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'open-badge-elements/define/open-badge';

// Angular needs to know that tags with a dash may be custom elements.
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <open-badge src="badge.png" verify-when="auto" [trustedIssuers]="trusted" (open-badge-verified)="onVerified($event)">
      <a href="badge.png">My badge</a>
    </open-badge>
    <p id="verdict">{{ verdict() }}</p>`,
})
class App {
  readonly trusted = ['did:web:college.example'];
  readonly verdict = signal('');
  onVerified({ detail }: HTMLElementEventMap['open-badge-verified']): void { this.verdict.set(detail.report.verdict); }
}

await bootstrapApplication(App);
