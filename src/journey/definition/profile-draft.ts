import type { JsonObject } from '../../badge/contract.js';
import { compact } from '../../issuing/draft-parts.js';
import type { AlignmentDraft, ProfileDraft } from '../../issuing/draft-types.js';
import { asList, isObject } from '../../json/values.js';

const objects = (value: JsonObject[string] | undefined): readonly JsonObject[] =>
  asList(value).filter(isObject);

function imageDraft(value: JsonObject[string] | undefined): JsonObject[string] | undefined {
  if (!isObject(value)) return value;
  const { id, caption } = value;
  return caption === undefined ? id : { source: id!, caption };
}

const addressDraft = (value: JsonObject): JsonObject =>
  compact({
    country: value['addressCountry'],
    countryCode: value['addressCountryCode'],
    region: value['addressRegion'],
    locality: value['addressLocality'],
    street: value['streetAddress'],
    postalCode: value['postalCode'],
  });

/** Reads an AccreditationProfile (Issuer Accreditation Extension 2.0). */
function accreditationDraft({ type: _, address, ...members }: JsonObject): JsonObject {
  return compact({ ...members, ...(isObject(address) && { address: addressDraft(address) }) });
}

/** Reads a Profile of OB 3.0 as the fields from which it is written. */
export function profileDraft(profile: JsonObject): ProfileDraft {
  const { id, name, url, description, email, phone, address, parentOrg } = profile;
  return compact({
    id,
    name,
    url,
    description,
    email,
    phone,
    image: imageDraft(profile['image']),
    ...(isObject(address) && { address: addressDraft(address) }),
    otherIdentifiers: objects(profile['otherIdentifier']).map((one) =>
      compact({ identifier: one['identifier'], type: one['identifierType'] }),
    ),
    ...(isObject(parentOrg) && { parentOrg: profileDraft(parentOrg) as JsonObject }),
    accreditations: objects(profile['accreditations']).map(accreditationDraft),
    endorsements: asList(profile['endorsement']),
  }) as ProfileDraft;
}

/** Reads Alignments of OB 3.0 as the fields from which they are written. */
export const alignmentDrafts = (
  alignments: JsonObject[string] | undefined,
): readonly AlignmentDraft[] =>
  objects(alignments).map(
    (one) =>
      compact({
        name: one['targetName'],
        url: one['targetUrl'],
        code: one['targetCode'],
        description: one['targetDescription'],
        framework: one['targetFramework'],
        type: one['targetType'],
      }) as unknown as AlignmentDraft,
  );
