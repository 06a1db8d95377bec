export interface Story {
  readonly id: string;
  readonly at: number;
  readonly name: string;
  readonly title: string;
  readonly tags: readonly string[];
  readonly speaks: boolean;
}
