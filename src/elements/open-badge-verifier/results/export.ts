import type { BatchItem } from '../../controllers/badge-batch.js';
import { asText } from '../../../json/values.js';

/** Exports every report unchanged, without the badges. */
export const toJson = (items: readonly BatchItem[]): string =>
  JSON.stringify(
    items.map((item) => {
      const {
          file,
          session: { report, view, error },
        } = item,
        { badge: _, ...rest } = report ?? {};
      return {
        file,
        title: view?.title.text,
        ...(report ? { report: rest } : {}),
        ...(error === undefined
          ? {}
          : { error: (error as { code?: string }).code ?? asText(error) }),
      };
    }),
    null,
    2,
  );

/** Makes a receipt for every badge that has a report. */
export async function toReceipts(items: readonly BatchItem[]): Promise<string> {
  const { toReceipt } = await import('../../../receipt.js');
  const receipts = await Promise.all(
    items.map(async ({ session: { badge, report } }) =>
      badge && report?.digest ? toReceipt(report, badge) : undefined,
    ),
  );
  return JSON.stringify(receipts.filter(Boolean), null, 2);
}
