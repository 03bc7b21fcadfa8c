import { answerProblems } from '../../shared/admin/problems';
import type { LinkedAnswer, PolicyBody, SentOnQuestion, SettleQuestion } from '../../shared/admin/shapes';
import { createDirectory } from '../../shared/directory';
import { ProblemError } from '../problem';
import type { Author, CouncilStore } from '../store/store';
import type { LivePolicies } from './live-policies';
import type { PolicyDesk } from './policy-desk';

/** Questions that people chose to send on, and the clerk's answers. */
export interface QuestionsDesk {
  all(): Promise<readonly SentOnQuestion[]>;
  /** An answer goes into the draft policy too, and an answer that is taken back out of it. */
  settle(id: string, how: SettleQuestion, author: Author): Promise<SentOnQuestion>;
}

const LONGEST_QUESTION = 1000;
const MOST_TRIES = 5;

export function createQuestionsDesk(
  council: CouncilStore,
  policies: LivePolicies,
  desk: PolicyDesk,
): QuestionsDesk {
  const notThere = (): ProblemError =>
    new ProblemError(404, 'Not Found', 'This question is no longer there.');

  /** Changes the draft's answers, whoever else saves at the same time: an answer touches nothing of theirs. */
  async function changeDraft(
    change: (answers: readonly LinkedAnswer[], body: PolicyBody) => LinkedAnswer[],
    author: Author,
  ): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const { revision, body } = await desk.draft();
      const answers = change(body.answers, body);
      if (JSON.stringify(answers) === JSON.stringify(body.answers)) return;
      try {
        await desk.save({ ...body, answers }, revision, author);
        return;
      } catch (error) {
        if (!(error instanceof ProblemError) || error.status !== 412 || tries >= MOST_TRIES) throw error;
      }
    }
  }

  return {
    all: () => council.questions.all(),
    async settle(id, how, author) {
      const question = (await council.questions.all()).find((one) => one.id === id);
      if (question === undefined) throw notThere();
      const asked = question.question.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION);
      if (how.state === 'answered') {
        const { body } = await desk.draft();
        desk.refuse(
          answerProblems(how.answer, desk.packOf(body), createDirectory(policies.people())).map((one) => ({
            ...one,
            field: `answer.${one.field}`,
          })),
          [],
        );
        // The draft first: were the server to stop between, settling it again does no harm.
        await changeDraft(
          (answers) => [
            ...answers.filter((one) => one.question !== asked),
            { question: asked, ...how.answer },
          ],
          author,
        );
      } else if (question.state === 'answered') {
        await changeDraft((answers) => answers.filter((one) => one.question !== asked), author);
      }
      const settled = await council.questions.settle(id, how, author, {
        action: 'question.settle',
        summary: SUMMARIES[how.state],
      });
      if (settled === null) throw notThere();
      return settled;
    },
  };
}

const SUMMARIES: Readonly<Record<SettleQuestion['state'], string>> = {
  answered: 'Answered a question that was sent on; the answer is in the draft policy.',
  'set-aside': 'Set aside a question that was sent on.',
  open: 'Opened a question again that had been settled.',
};
