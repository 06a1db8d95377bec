import { css, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { Application } from '../../journey/application/contract.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { Drafts } from '../../stores/drafts/contract.js';
import { systemClock } from '../../view/journey/clock.js';
import { JourneyElement } from '../base/journey-element.js';
import { visuallyHidden } from '../base/visually-hidden.styles.js';
import { ConfirmController } from '../controllers/confirm-controller.js';
import { DraftSessionController } from '../controllers/draft-session-controller.js';
import { JourneyMessagesController } from '../controllers/journey-messages-controller.js';
import { PageLifeController } from '../controllers/page-life-controller.js';
import { save } from '../dom/download.js';
import { ArtifactsController } from './artifacts-controller.js';
import { CopiesController } from './copies-controller.js';
import type { ApplicationViews } from './application.bundle.js';
import type {
  ApplicationStatus,
  Learner,
  LearnerReply,
  SendReply,
  SendSubmission,
} from './contract.js';
import { MicroCredentialRepliedEvent, MicroCredentialSubmittedEvent } from './events.js';
import type { ApplicationActions } from './model.js';
import type { ApplicationSession } from './session.js';

export type * from './contract.js';
export * from './events.js';

const DRAFT: ApplicationStatus = { state: 'draft' };

/**
 * A learner's application for a micro-credential: answers with their words counted, files and links,
 * collaboration, statements, submitting, and what happens after. Each change is saved at once in the
 * browser: it survives reloading, a second tab and going offline. The definition opens beside it.
 *
 * @tagname micro-credential-application
 * @summary Collects and submits the evidence for a micro-credential.
 * @slot - shown until there is a definition, and where scripts do not run.
 * @event micro-credential-submitted - the work was submitted; `detail.submission`, `detail.identity`, `detail.files`.
 * @event micro-credential-replied - the learner answered a question or appealed; `detail.action`, `detail.submission`, `detail.text`.
 * @csspart bar - the line with what is done and what is saved.
 * @csspart saved - the state of saving.
 * @csspart definition - the definition beside the form.
 * @csspart part - a part of the submission.
 * @csspart field - a question or a work with its field.
 * @csspart input - a field for text.
 * @csspart artifact - a file or link that is handed in.
 * @csspart collaboration - the declaration of collaboration.
 * @csspart statements - the statements on privacy and integrity.
 * @csspart missing - the list of what is missing.
 * @csspart finish - the end of the form.
 * @csspart submit - the button that submits.
 * @csspart standing - the state of what was submitted.
 * @csspart feedback - the feedback of a decision.
 * @csspart reply - the field for an answer or an appeal.
 * @csspart appeal - the part that opens for an appeal.
 * @csspart again - the button that begins a new application after one was taken back.
 * @csspart copy - what became of a copy that was opened.
 * @csspart problem - why a copy cannot be opened.
 * @csspart receipt - the number and time of the submission.
 * @csspart button - a button.
 * @cssprop --open-badge-max-width - maximum width; default 80rem.
 * @cssprop --open-badge-background - background of the line that stays in sight; default the page's.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <micro-credential-application></micro-credential-application> <script type="module">Object.assign(document.querySelector('micro-credential-application'), { definition, learner: { recipient: { email: 'ada@mail.example' } } });</script>
 */
export class MicroCredentialApplication extends JourneyElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 80rem); } :host([hidden]), [hidden] { display: none; } ${visuallyHidden}`;

  /** Id of the draft to go on with. Default the newest for the definition, else a new one. */
  @property() draft?: string;
  /** The definition that is applied for. Default none. */
  @property({ attribute: false }) definition?: Definition;
  /** Storage of the drafts. Default the browser's own, which nothing leaves. */
  @property({ attribute: false }) drafts?: Drafts<Application>;
  /** The learner, as the page knows them; part of the identity, never of the work. Default none: nothing can be submitted. */
  @property({ attribute: false }) learner?: Learner;
  /** Sends a submission. Default none: the event has it, and the page sends it. */
  @property({ attribute: false }) send?: SendSubmission;
  /** Sends an answer or an appeal. Default none: the event has it, and the page sends it. */
  @property({ attribute: false }) reply?: SendReply;
  /** Where the application is in the process. Default a draft. */
  @property({ attribute: false }) status: ApplicationStatus = DRAFT;
  /** Clock. Default the system's. */
  @property({ attribute: false }) clock: () => Date = systemClock;

  @state() private views?: ApplicationViews;
  @state() private isChecked = false;
  @state() private replyStep: 'editing' | 'sending' | 'failed' = 'editing';
  @state() private refusedStart?: unknown;

  protected readonly language = new JourneyMessagesController(this, [
    'definition',
    'form',
    'application',
  ]);
  readonly #page = new PageLifeController(this, () => void this.flush());
  readonly #confirm = new ConfirmController(this, () => this.focusAt('#submit'));
  readonly #artifacts = new ArtifactsController(this, () => ({
    session: this.session!,
    messages: this.language.messages!,
    problem: (...found) => this.#problem(...found),
  }));
  readonly #copies = new CopiesController(this, () => ({
    session: this.session!,
    goOn: async (draft) => {
      this.draft = draft;
      await this.complete;
    },
  }));
  readonly #open = new DraftSessionController<ApplicationSession, Application>(
    this,
    'micro-credential-applications',
  );

  private get session(): ApplicationSession | undefined {
    return this.#open.session;
  }

  /** Saves what is not saved yet; a failure is shown. */
  flush(): Promise<void> {
    return this.#open.flush();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.definition && !this.session) this.ready = this.#prepare();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    const isOther = changed.has('definition') || changed.has('drafts') || changed.has('draft');
    if (isOther && this.definition) this.ready = this.#prepare();
    if (changed.has('status')) this.session?.follow(this.status);
  }

  async #prepare(): Promise<void> {
    const [{ applicationViews }, drafts] = await Promise.all([
      import('./application.bundle.js'),
      this.#open.storage(this.drafts),
      this.language.load(),
    ]);
    const { definition, draft, clock: now } = this;
    if (!definition || !this.isConnected) return;
    applicationViews.adopt(this.renderRoot);
    this.views = applicationViews;
    await this.#open.open(() =>
      applicationViews.ApplicationSession.open({
        definition,
        drafts,
        now,
        ...(draft === undefined ? {} : { draft }),
        onChange: () => this.requestUpdate(),
      }),
    );
    this.session?.follow(this.status);
  }

  #problem(error: unknown, name: string, requirement: string): string {
    const { messages } = this.language;
    return this.views!.problem(error, { name, requirement }, this.definition!, messages!);
  }

  #remove(id: string, name: string): void {
    const requirement = this.#artifacts.remove(id, name);
    if (requirement !== undefined) this.focusAt(`[data-target="${CSS.escape(requirement)}"]`);
  }

  /** Checks first, which costs nothing; what is complete is confirmed before it is sent. */
  #submit(): void {
    this.isChecked = true;
    if (!this.session!.completeness.isComplete || !this.learner) return this.focusAt('#missing');
    this.#confirm.open();
  }

  async #send(): Promise<void> {
    const { session, learner, status, send } = this;
    await session!.flush();
    const given = await session!.package(learner!, status);
    const { id: submission, attempt, submittedAt } = given.submission;
    const answer = await send?.(given);
    this.status = { state: 'submitted', submission, attempt, submittedAt, ...answer };
    this.isChecked = false;
    this.dispatchEvent(new MicroCredentialSubmittedEvent(given));
    this.focusAt('#standing');
  }

  /** Sends the reply once; a failure leaves its text where it is. */
  async #reply(action: LearnerReply['action']): Promise<void> {
    const { session, status, reply } = this;
    const text = session!.application.reply?.trim() ?? '';
    if (this.replyStep === 'sending' || text === '') return;
    this.replyStep = 'sending';
    try {
      const given = { action, submission: status.submission!, text };
      const answer = await reply?.(given);
      session!.reply(undefined);
      const state = action === 'answer' ? 'in-review' : 'appealed';
      this.status = { ...status, state, ...answer };
      this.replyStep = 'editing';
      this.dispatchEvent(new MicroCredentialRepliedEvent(given));
      this.focusAt('#standing');
    } catch {
      this.replyStep = 'failed';
    }
  }

  /** Begins a new draft with the work that was taken back, and goes on with it. */
  async #startAgain(): Promise<void> {
    try {
      this.draft = await this.session!.startAgain(this.status.submission!);
      this.refusedStart = undefined;
      await this.complete;
      this.focusAt('#title');
    } catch (error) {
      this.refusedStart = error;
    }
  }

  readonly #actions: ApplicationActions = {
    onFiles: (requirement, files) => void this.#artifacts.addFiles(requirement, files),
    onLink: (requirement, url) => this.#artifacts.addLink(requirement, url),
    onRemove: (id, name) => this.#remove(id, name),
    onCollaboration: (collaboration) => this.session!.collaborate(collaboration),
    onGo: (target) => this.focusAt(`[data-target="${CSS.escape(target)}"]`),
    onSubmit: () => this.#submit(),
    onConfirm: () => void this.#confirm.send(() => this.#send()),
    onCancel: () => this.#confirm.cancel(),
    onClosed: () => this.#confirm.closed(),
    onSave: () => void this.session!.flush(),
    onCopy: () =>
      void this.session!.export().then((text) =>
        save(text, 'application.json', 'application/json'),
      ),
    onImport: (file) => void this.#copies.open(file),
    onGoBack: () => void this.#copies.goBack(),
    onAgain: () => void this.#startAgain(),
    onReply: (action) => void this.#reply(action),
    onReceipt: () => {
      const [text, name] = this.views!.receiptFile(this.status);
      save(text, name, 'application/json');
    },
  };

  #draw(): TemplateResult | undefined {
    const { views, session, definition, headingLevel, isChecked, replyStep, refusedStart } = this,
      { step } = this.#confirm,
      { problems, reading, told } = this.#artifacts,
      { messages } = this.language;
    if (!views || !session || !definition || !messages) return undefined;
    const status = session.statusOf(this.status);
    const model = {
      ...this.#actions,
      ...{
        messages,
        definition,
        session,
        status,
        headingLevel,
        step,
        isChecked,
        replyStep,
        refusedStart,
        copy: this.#copies.last,
      },
      view: views.view(definition, messages),
      standing: views.standing(status.state, status.due, messages),
      isOnline: this.#page.isOnline,
      problems,
      reading,
    };
    return html`<div class="sr" role="status">${views.spoken(model, told)}</div>${views.draw(model)}`;
  }

  protected override render(): TemplateResult {
    const { messages } = this.language,
      drawn = this.#draw();
    return html`<article class="application" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing} aria-labelledby=${drawn ? 'title' : nothing}>
      <slot ?hidden=${drawn !== undefined}></slot>${drawn ?? nothing}</article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'micro-credential-application': MicroCredentialApplication;
  }
}
