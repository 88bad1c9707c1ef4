import { foldText } from '../../arabic/fold.ts';
import { bareWord, type Token } from '../tokens/token.ts';

/** Words that tell nothing of what a sentence is about. */
const EMPTY = new Set(
  `في من إلى على عن مع أن إن أنه أنها إنه إنها كان كانت يكون تكون قد لقد لا لم لن ما هو هي هم هذا هذه ذلك تلك الذي التي الذين بعد قبل بين خلال
  حول عند كل بعض أي غير أو أم ثم بل لكن حتى منذ كما فيما بينما حيث إذ إذا لو كيف أيضا فقط نحو ضد دون عبر ضمن لدى أمام وهو وهي وأن وإن بأن بأنه
  له لها لهم به بها فيه فيها عليه عليها منه منها عنه عنها إليه إليها بهم قال قالت أضاف أضافت أكد أكدت أوضح أوضحت ذكر ذكرت أشار أشارت يقول تقول
  اليوم أمس سوف ليس ليست يوم عام سنة شهر مما ولم ولا ولن وقد وكان وكانت وقال وقالت وأضاف وأكد`
    .split(/\s+/)
    .map(foldText),
);

/** What a sentence is about, as far as its words tell: folded, without conjunction, article and plain endings; each once. */
export function contentWords(tokens: readonly Token[]): readonly string[] {
  const words = new Set<string>();
  for (const { word, folded } of tokens) {
    if (!word || folded.length < 3 || EMPTY.has(folded)) continue;
    const stem = stemOf(folded);
    if (stem.length > 2 && !EMPTY.has(stem)) words.add(stem);
  }
  return [...words];
}

/** «والمفاوضات» and «مفاوضة» come near one another: a light stem, for counting alone. */
function stemOf(folded: string): string {
  const bare = bareWord(folded);
  return bare.length > 4 ? bare.replace(/(ات|ون|ين|ها|هم|يه|ه|ا)$/, '') : bare;
}
