import type { Feedback } from './feedback.ts';

/** A rule for an agent that follows from what people said of its work. It counts once a person has merged it. */
export interface Lesson {
  /** Ids of the feedback that it was made of, oldest first. */
  readonly from: readonly string[];
  readonly text: string;
  /** Who said it last, when and where. */
  readonly by: Pick<Feedback, 'reviewer' | 'at' | 'url'>;
}

/** Lessons that should be proposed to the people of the repository, as far as nobody has decided on them. */
export interface DesiredLessons {
  readonly agent: string;
  readonly lessons: readonly Lesson[];
}

/** The file that holds the lessons of an agent; people edit it or delete it like any other. */
export const lessonsPath = (agent: string): string => `.github/imprimatur/lessons/${agent}.md`;

/** The branch on which they are proposed. */
export const lessonsBranch = (agent: string): string => `imprimatur/lessons-${agent}`;

/** Lessons of which no feedback was proposed before. */
export const undecided = (lessons: readonly Lesson[], proposed: readonly string[]): readonly Lesson[] =>
  lessons.filter(({ from }) => !from.some((id) => proposed.includes(id)));
