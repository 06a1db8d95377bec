import { css, html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import type { TaskOffer, TaskStatus, TaskWork } from '../../journey/assessment/contract.js';
import type { KnownNames } from '../../journey/cleaning/contract.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { ReviewDraft } from '../../journey/process/contract.js';
import type { Drafts } from '../../stores/drafts/contract.js';
import { systemClock } from '../../view/journey/clock.js';
import { JourneyElement } from '../base/journey-element.js';
import { visuallyHidden } from '../base/visually-hidden.styles.js';
import { ConfirmController } from '../controllers/confirm-controller.js';
import { DraftSessionController } from '../controllers/draft-session-controller.js';
import { JourneyMessagesController } from '../controllers/journey-messages-controller.js';
import { PageLifeController } from '../controllers/page-life-controller.js';
import { save } from '../dom/download.js';
import type { AssessmentViews } from './assessment.bundle.js';
import type { OfferAnswer, OpenFile, SendAnswer, SendReview } from './contract.js';
import { DownloadsController } from './downloads.js';
import { MicroCredentialAnsweredEvent, MicroCredentialReviewedEvent } from './events.js';
import type { AssessmentActions, AssessmentModel, Confirming } from './model.js';
import type { AssessmentSession } from './session.js';
import type { Task } from './situation.js';

export type * from './contract.js';
export * from './events.js';

/** Properties that say which draft is worked on. */
const CHOOSES_DRAFT = ['definition', 'work', 'offer', 'assessment', 'drafts', 'draft'] as const;

/**
 * An assessor's task: the offer, then the work beside its rubric, a level for each criterion of which
 * none is preselected, feedback, the review that is submitted once, and the other reviews after all
 * are in. Each change is saved at once in the browser. Files are only saved, never opened.
 *
 * @tagname micro-credential-assessment
 * @summary Offers a work to an assessor and takes the review of it.
 * @slot - shown until there is a definition with an offer or a work, and where scripts do not run.
 * @event micro-credential-answered - the offer was accepted or declined; `detail.action`, `detail.work`, `detail.conflict`.
 * @event micro-credential-reviewed - the review was submitted; `detail.review`.
 * @csspart title - the name of the micro-credential.
 * @csspart standing - where the task is.
 * @csspart due - the moment until which the review is due.
 * @csspart returned-note - the grantor's note.
 * @csspart misses - the levels that differ in a calibration.
 * @csspart offer - the offer with its answers.
 * @csspart facts - size and skills.
 * @csspart accept - the button that accepts.
 * @csspart decline - the button that declines.
 * @csspart conflict - the button that declares a conflict of interest.
 * @csspart about - pseudonym and attempt of the work.
 * @csspart bar - the line with what is done and what is saved.
 * @csspart saved - the state of saving.
 * @csspart definition - the definition beside the work.
 * @csspart part - a part of the submission.
 * @csspart work - the work of a part.
 * @csspart item - an answer or a work that was asked for.
 * @csspart text - a text of the learner.
 * @csspart flagged - a place that is flagged as a name.
 * @csspart file - a file.
 * @csspart link - a link.
 * @csspart note - a remark on what is shown or written.
 * @csspart collaboration - the declaration of collaboration.
 * @csspart changes - the note on changes of a resubmission.
 * @csspart earlier - the earlier feedback.
 * @csspart marks - the review of a part.
 * @csspart criterion - a criterion with its levels.
 * @csspart level - a level of a criterion.
 * @csspart needed - the mark of the level that is needed.
 * @csspart differs - the mark of a criterion in which reviews differ.
 * @csspart others - what the other assessors wrote.
 * @csspart own-review - the own review after it was submitted.
 * @csspart recommendation - the recommendation.
 * @csspart missing - the list of what is missing.
 * @csspart finish - the end of the review.
 * @csspart submit - the button that submits.
 * @csspart input - a field for text.
 * @csspart button - a button.
 * @cssprop --open-badge-max-width - maximum width; default 88rem.
 * @cssprop --open-badge-background - background of the line that stays in sight; default the page's.
 * @cssprop --open-badge-font - font of everything; default the page's, and a legible one when `readable`.
 * @example <micro-credential-assessment></micro-credential-assessment> <script type="module">Object.assign(document.querySelector('micro-credential-assessment'), { definition, offer: { work: 'w-1', title: 'Data Storytelling', size: 1000, skills: [] } });</script>
 */
export class MicroCredentialAssessment extends JourneyElement {
  static override styles = css`:host { display: block; container-type: inline-size; line-height: 1.5; max-inline-size: var(--open-badge-max-width, 88rem); } :host([hidden]), [hidden] { display: none; } ${visuallyHidden}`;

  /** Id of the draft of the review. Default made from the work. */
  @property() draft?: string;
  /** IANA time zone in which the due date is told, such as `Europe/Berlin`. Default that of the offer, else the reader's own. */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** The definition whose rubric is used, at the version of the work. Default none. */
  @property({ attribute: false }) definition?: Definition;
  /** The task as it is offered. Default none. */
  @property({ attribute: false }) offer?: TaskOffer;
  /** The work, once the task was accepted. Default none. */
  @property({ attribute: false }) work?: TaskWork;
  /** Where the task is, and the reviews. Default as in the offer. */
  @property({ attribute: false }) assessment: TaskStatus = {};
  /** Storage of the drafts. Default the browser's own, which nothing leaves. */
  @property({ attribute: false }) drafts?: Drafts<ReviewDraft>;
  /** Gives the bytes of a file. Default none: files have no button. */
  @property({ attribute: false }) openFile?: OpenFile;
  /** Sends the answer to the offer. Default none: the event has it, and the page sends it. */
  @property({ attribute: false }) answer?: SendAnswer;
  /** Sends the review. Default none: the event has it, and the page sends it. */
  @property({ attribute: false }) send?: SendReview;
  /** Names of the assessor, of which the feedback is warned. Default none; any e-mail address is. */
  @property({ attribute: false }) names?: KnownNames;
  /** Clock. Default the system's. */
  @property({ attribute: false }) clock: () => Date = systemClock;

  @state() private views?: AssessmentViews;
  @state() private confirming?: Confirming;
  @state() private reason = '';
  @state() private isChecked = false;

  protected readonly language = new JourneyMessagesController(this, [
    'definition',
    'form',
    'assessment',
  ]);
  readonly #page = new PageLifeController(this, () => void this.flush());
  readonly #downloads = new DownloadsController(this);
  readonly #confirm = new ConfirmController(this, () => this.#back());
  readonly #open = new DraftSessionController<AssessmentSession, ReviewDraft>(
    this,
    'micro-credential-reviews',
  );

  private get session(): AssessmentSession | undefined {
    return this.#open.session;
  }

  /** Saves what is not saved yet; a failure is shown. */
  flush(): Promise<void> {
    return this.#open.flush();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.ready = this.#prepare();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer || !CHOOSES_DRAFT.some((name) => changed.has(name))) return;
    if (changed.has('drafts') || changed.has('definition')) this.#open.close();
    if (this.definition && (this.offer ?? this.work)) this.ready = this.#prepare();
  }

  async #prepare(): Promise<void> {
    const [{ assessmentViews }] = await Promise.all([
      import('./assessment.bundle.js'),
      this.language.load(),
    ]);
    if (!this.isConnected) return;
    assessmentViews.adopt(this.renderRoot);
    this.views = assessmentViews;
    await this.#follow();
  }

  #task(): Task {
    const { definition, offer, work, assessment: status } = this;
    return { definition: definition!, offer, work, status };
  }

  /** Opens the draft that belongs to the situation, and closes any other. */
  async #follow(): Promise<void> {
    const { views, definition, work, assessment, draft } = this;
    const situation = views!.situationOf(this.#task()),
      before = views!.ownReview(assessment);
    const key = views!.hasForm(situation)
      ? JSON.stringify([definition!.version, work!.work, draft, situation, before?.submittedAt])
      : '';
    const isAgain = situation === 'returned' || situation === 'reconcile';
    await this.#open.follow(key, async () =>
      views!.AssessmentSession.open({
        definition: definition!,
        drafts: await this.#open.storage(this.drafts),
        now: this.clock,
        work: work!.work,
        assessor: assessment.own ?? '',
        ...(isAgain && before && { before }),
        ...(draft !== undefined && { draft }),
        ...(this.names && { names: this.names }),
        onChange: () => this.requestUpdate(),
      }),
    );
  }

  /** Puts the focus where the assessor was before the dialog. */
  #back(): void {
    this.focusAt(this.confirming === 'submit' ? '#submit' : `#${this.confirming ?? 'accept'}`);
  }

  #ask(act: Confirming): void {
    const isIncomplete =
      act === 'submit' && this.session!.findings.some(({ level }) => level === 'required');
    this.isChecked = act === 'submit';
    if (isIncomplete) return this.focusAt('#missing');
    this.confirming = act;
    this.#confirm.open();
  }

  #act(): void {
    const { confirming, reason } = this;
    if (confirming === 'submit') return void this.#confirm.send(() => this.#submit());
    if (confirming === 'conflict' && reason.trim() === '') {
      this.isChecked = true;
      return this.focusAt('#reason');
    }
    const conflict = confirming === 'conflict' ? { reason: reason.trim() } : undefined;
    void this.#confirm.send(() => this.#answer('decline', conflict));
  }

  async #answer(action: OfferAnswer['action'], conflict?: OfferAnswer['conflict']): Promise<void> {
    const given: OfferAnswer = { action, work: this.offer!.work, ...(conflict && { conflict }) };
    const changes = await this.answer?.(given);
    const taken = action === 'accept' ? 'accepted' : 'declined';
    this.assessment = { ...this.assessment, state: taken, ...changes };
    this.dispatchEvent(new MicroCredentialAnsweredEvent(given));
    this.focusAt('#standing', '#title');
  }

  async #submit(): Promise<void> {
    const { session, send } = this,
      task = this.#task();
    await session!.flush();
    const review = session!.submit();
    const changes = await send?.(review);
    if (send) await session!.remove();
    this.isChecked = false;
    this.assessment = { ...this.views!.withReview(task, review), ...changes };
    this.dispatchEvent(new MicroCredentialReviewedEvent(review));
    this.focusAt('#standing', '#title');
  }

  readonly #actions: AssessmentActions = {
    onAccept: () => {
      this.confirming = undefined;
      void this.#confirm.send(() => this.#answer('accept'));
    },
    onConfirm: (act) => this.#ask(act),
    onAct: () => this.#act(),
    onCancel: () => this.#confirm.cancel(),
    onClosed: () => this.#confirm.closed(),
    onReason: (reason) => (this.reason = reason),
    onFile: (file) => void this.#downloads.save(file, this.openFile!, this.language.messages!),
    onMark: (change) => this.session!.mark(change),
    onGo: (target) => this.focusAt(`[data-target="${CSS.escape(target)}"]`),
    onJump: (id) => this.focusAt(`#${id}`),
    onSave: () => void this.session!.flush(),
    onCopy: () =>
      save(JSON.stringify(this.session!.review, null, 2), 'review.json', 'application/json'),
  };

  /** Describes the task for the templates. */
  #model(views: AssessmentViews): AssessmentModel {
    const { timeZone, confirming, reason, isChecked, headingLevel } = this,
      messages = this.language.messages!,
      described = views.describeTask(this.#task(), this.clock(), timeZone, messages);
    return {
      ...this.#actions,
      ...described,
      ...{ messages, confirming, reason, isChecked, headingLevel },
      // what is submitted is frozen, also before its draft is closed
      session: views.hasForm(described.situation) ? this.session : undefined,
      downloads: this.#downloads,
      step: this.#confirm.step,
      isOnline: this.#page.isOnline,
      canOpenFiles: this.openFile !== undefined,
    };
  }

  #draw(): TemplateResult | undefined {
    const { views, definition, offer, work } = this;
    if (!views || !definition || !this.language.messages || !(offer ?? work)) return undefined;
    const model = this.#model(views);
    return html`<div class="sr" role="status">${views.spoken(model, this.#downloads.told)}</div>${views.draw(model)}`;
  }

  protected override render(): TemplateResult {
    const { messages } = this.language,
      drawn = this.#draw();
    return html`<article class="assessment" lang=${messages?.lang ?? nothing} dir=${messages?.dir ?? nothing} aria-labelledby=${drawn ? 'title' : nothing}>
      <slot ?hidden=${drawn !== undefined}></slot>${drawn ?? nothing}</article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'micro-credential-assessment': MicroCredentialAssessment;
  }
}
