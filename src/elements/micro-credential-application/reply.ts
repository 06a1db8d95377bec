import { html, nothing, type TemplateResult } from 'lit';
import { textarea } from '../journey/fields.js';
import type { LearnerReply } from './contract.js';
import type { ApplicationModel } from './model.js';

/** The reply for which a state of an application waits. */
const REPLIES: Readonly<Record<string, LearnerReply['action']>> = {
  returned: 'answer',
  denied: 'appeal',
};

/** Names the reply that the learner can give now; `undefined` where there is none. */
export const replyIn = (state: string): LearnerReply['action'] | undefined => REPLIES[state];

/**
 * Renders the field for a reply: open where a question waits, behind a summary where an appeal is
 * one of two ways on.
 */
export function replyForm(model: ApplicationModel): TemplateResult | typeof nothing {
  const { status, session, messages, replyStep, onReply } = model;
  const { words: say } = messages;
  const action = status.submission === undefined ? undefined : replyIn(status.state);
  if (!action) return nothing;
  const isAppeal = action === 'appeal';
  const text = session.application.reply ?? '';
  const submit = (event: Event): void => {
    event.preventDefault();
    onReply(action);
  };
  const form = html`<form class="reply" part="reply" novalidate @submit=${submit}>
      <label for="reply">${isAppeal ? say['appeal-reason'] : say['your-reply']}</label>
      ${textarea('reply', text, (value) => session.reply(value), { ...(isAppeal && { about: 'reply-about' }) })}
      ${isAppeal ? html`<p class="soft" id="reply-about">${say['appeal-once']}</p>` : nothing}
      <div class="row"><button part="button" class="primary" ?disabled=${replyStep === 'sending' || text.trim() === ''}>${isAppeal ? say['send-appeal'] : say['send-reply']}</button></div>
      ${replyStep === 'failed' ? html`<p class="problem" data-tone="bad">${say['send-failed']}</p>` : nothing}</form>`;
  return isAppeal
    ? html`<details part="appeal"><summary>${say['appeal-decision']}</summary>${form}</details>`
    : form;
}
