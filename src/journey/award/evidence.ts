import type { JsonObject } from '../../badge/contract.js';
import type { EvidenceDraft } from '../../issuing/draft-types.js';
import type { FileArtifact, Submission } from '../application/contract.js';
import type { Definition, Part, Requirement } from '../definition/contract.js';

/** A file of a submission as it is published. */
export interface PublishedFile {
  /** Id of the artifact. */
  readonly artifact: string;
  /** https URL. */
  readonly url: string;
  /** Digest of the published bytes, where they were cleaned. Default: that of the submission. */
  readonly digestSRI?: string;
}

/** Evidence of a badge, and the digests of its files. */
export interface PublishedEvidence {
  readonly evidence: readonly EvidenceDraft[];
  readonly relatedResource: readonly JsonObject[];
}

interface Placed {
  readonly part: Part;
  readonly requirement: Requirement;
}

const placed = ({ parts }: Definition): readonly Placed[] =>
  parts.flatMap((part) => part.requirements.map((requirement) => ({ part, requirement })));

const answerEvidence = ({ part, requirement }: Placed, narrative: string): EvidenceDraft => ({
  name: requirement.prompt,
  narrative,
  genre: part.kind === 'reflection' ? 'Reflection' : 'Answer',
});

function resourceOf(file: FileArtifact, published: PublishedFile): JsonObject {
  const { url, digestSRI = file.digestSRI } = published;
  return { id: url, digestSRI, mediaType: file.mediaType };
}

/**
 * Gathers the evidence that the learner agreed to publish, in the order of the definition; a file
 * that is published nowhere is named without an id.
 *
 * @param files where files are published
 */
export function publishedEvidence(
  definition: Definition,
  submission: Submission,
  files: readonly PublishedFile[],
): PublishedEvidence {
  const isAgreed = (id: string): boolean => submission.publish.includes(id);
  const resources: JsonObject[] = [];
  const evidence = placed(definition).flatMap((place): EvidenceDraft[] => {
    const { id, prompt } = place.requirement;
    const answer = submission.answers[id];
    const answers = answer !== undefined && isAgreed(id) ? [answerEvidence(place, answer)] : [];
    const artifacts = submission.artifacts
      .filter((artifact) => artifact.requirement === id && isAgreed(artifact.id))
      .map((artifact): EvidenceDraft => {
        const named = { name: prompt, genre: 'Artifact' };
        if (artifact.kind === 'link') return { id: artifact.url, ...named };
        const published = files.find((file) => file.artifact === artifact.id);
        if (!published) return named;
        resources.push(resourceOf(artifact, published));
        return { id: published.url, ...named };
      });
    return [...answers, ...artifacts];
  });
  return { evidence, relatedResource: resources };
}
