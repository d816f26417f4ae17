/**
 * Legal forms as records write them, spelled out and abbreviated: a part of the Entity Legal Forms code list (ISO 20275, kept
 * by GLEIF), those that are common in trade records. Kinds are Portolan's own: which forms records mistake for one another.
 */
export type LegalKind = 'LIMITED' | 'STOCK' | 'PARTNERSHIP' | 'OTHER';

/** Kind, then a line a form: its ways of writing, the first of which stands for it. */
const FORMS: readonly (readonly [LegalKind, string])[] = [
  ['LIMITED', 'ltd|limited|private limited|private limited company|ltd co'],
  ['LIMITED', 'pvt ltd|private ltd|pvt limited|p ltd|p limited'],
  ['LIMITED', 'pty ltd|proprietary limited|pty limited|pty'],
  ['LIMITED', 'pte ltd|pte limited|private limited singapore|pte'],
  ['LIMITED', 'co ltd|company limited|co limited|company ltd|limited company'],
  ['LIMITED', 'llc|limited liability company|limited liability co|ltd liability co|l l c'],
  [
    'LIMITED',
    'gmbh|gesellschaft mit beschraenkter haftung|gesellschaft mit beschrankter haftung|gesellschaft mbh|ges m b h|gesmbh|mbh',
  ],
  ['LIMITED', 'ug|unternehmergesellschaft|ug haftungsbeschrankt'],
  [
    'LIMITED',
    'srl|sociedad de responsabilidad limitada|societa a responsabilita limitata|s de rl|s r l|soc de resp ltda|societate cu raspundere limitata',
  ],
  ['LIMITED', 's de rl de cv|sociedad de responsabilidad limitada de capital variable|srl de cv'],
  [
    'LIMITED',
    'ltda|limitada|lda|sociedade limitada|sociedad limitada de responsabilidad|cia ltda|compania limitada',
  ],
  ['LIMITED', 'sl|sociedad limitada|slu|sociedad limitada unipersonal'],
  ['LIMITED', 'sarl|societe a responsabilite limitee|eurl|sarlu'],
  ['LIMITED', 'sprl|bvba|besloten vennootschap met beperkte aansprakelijkheid'],
  ['LIMITED', 'bv|besloten vennootschap'],
  [
    'LIMITED',
    'ooo|obshchestvo s ogranichennoj otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|tov',
  ],
  ['LIMITED', 'sp zoo|spolka z ograniczona odpowiedzialnoscia|spolka zoo'],
  ['LIMITED', 'sro|spolecnost s rucenim omezenym'],
  [
    'LIMITED',
    'doo|drustvo s ogranicenom odgovornoscu|drustvo s ogranicenom odgovornoscju|druzba z omejeno odgovornostjo',
  ],
  ['LIMITED', 'kft|korlatolt felelossegu tarsasag'],
  ['LIMITED', 'eood|ood|ednolichno druzhestvo s ogranichena otgovornost'],
  ['LIMITED', 'uab|uzdaroji akcine bendrove'],
  ['LIMITED', 'sia|sabiedriba ar ierobezotu atbildibu'],
  ['LIMITED', 'ou|osauhing'],
  ['LIMITED', 'aps|anpartsselskab'],
  ['LIMITED', 'sdn bhd|sendirian berhad'],
  ['LIMITED', 'ltd sti|limited sirketi|sti|ltd sirketi'],
  ['LIMITED', 'wll|with limited liability|spc'],
  ['LIMITED', 'fze|free zone establishment|fzco|fz llc|fzc|free zone company'],
  ['LIMITED', 'epe|etaireia periorismenis efthynis'],
  ['LIMITED', 'eirl|empresa individual de responsabilidad limitada|eireli'],
  ['LIMITED', 'gk|godo kaisha'],
  ['LIMITED', 'yuhan hoesa'],
  ['LIMITED', 'tnhh|cong ty tnhh|trach nhiem huu han'],
  ['STOCK', 'inc|incorporated'],
  ['STOCK', 'corp|corporation'],
  ['STOCK', 'plc|public limited company|public ltd co'],
  ['STOCK', 'sa|sociedad anonima|societe anonyme|sociedade anonima|s a'],
  ['STOCK', 'sac|sociedad anonima cerrada'],
  ['STOCK', 'saa|sociedad anonima abierta'],
  ['STOCK', 'sas|sociedad por acciones simplificada|societe par actions simplifiee|sasu'],
  ['STOCK', 'spa|sociedad por acciones|societa per azioni|societe par actions'],
  [
    'STOCK',
    'sa de cv|sociedad anonima de capital variable|sab de cv|sapi de cv|sociedad anonima promotora de inversion de capital variable|sociedad anonima bursatil de capital variable',
  ],
  ['STOCK', 'ca|compania anonima'],
  ['STOCK', 'ag|aktiengesellschaft'],
  ['STOCK', 'nv|naamloze vennootschap'],
  ['STOCK', 'ab|aktiebolag|publ ab|ab publ'],
  ['STOCK', 'as|aktieselskab|aksjeselskap|a s|anonim sirketi|anonim sirket|akciova spolecnost'],
  ['STOCK', 'asa|allmennaksjeselskap'],
  ['STOCK', 'oy|osakeyhtio|oy ab'],
  ['STOCK', 'oyj|julkinen osakeyhtio'],
  [
    'STOCK',
    'ao|oao|zao|pao|pjsc|ojsc|cjsc|jsc|aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|joint stock company|public joint stock company|open joint stock company|closed joint stock company|pat|prat',
  ],
  ['STOCK', 'kk|kabushiki kaisha|kabushiki gaisha'],
  ['STOCK', 'jusik hoesa|chusik hoesa'],
  ['STOCK', 'bhd|berhad'],
  ['STOCK', 'pt|perseroan terbatas|pt tbk|tbk|persero'],
  ['STOCK', 'dd|dionicko drustvo|delniska druzba|akcionarsko drustvo|ad'],
  ['STOCK', 'zrt|nyrt|zartkoruen mukodo reszvenytarsasag'],
  ['STOCK', 'pcl|public company limited'],
  ['STOCK', 'ae|anonymi etaireia|anonimi eteria'],
  ['STOCK', 'sal|saoc|saog|psc|qsc|pjs|ksc'],
  ['STOCK', 'se|societas europaea'],
  ['STOCK', 'shpk|sha'],
  ['PARTNERSHIP', 'lp|limited partnership'],
  ['PARTNERSHIP', 'llp|limited liability partnership'],
  [
    'PARTNERSHIP',
    'kg|kommanditgesellschaft|gmbh and co kg|gmbh co kg|gmbh and company kg|ag and co kg|gmbh and co kgaa',
  ],
  ['PARTNERSHIP', 'ohg|offene handelsgesellschaft|gbr'],
  ['PARTNERSHIP', 'kgaa'],
  ['PARTNERSHIP', 'snc|societe en nom collectif|societa in nome collettivo'],
  ['PARTNERSHIP', 'sca|scs|societe en commandite|sociedad en comandita|s en c'],
  ['PARTNERSHIP', 'cv|commanditaire vennootschap|vof|vennootschap onder firma'],
  ['OTHER', 'ek|eingetragener kaufmann|e k'],
  ['OTHER', 'ev|eingetragener verein'],
  ['OTHER', 'coop|cooperative|sociedad cooperativa|scrl|eg'],
  ['OTHER', 'ip|individualnyj predprinimatel|fop'],
  ['OTHER', 'co|company|and co|and company|y cia|y compania|e cia|et cie|und co|cia|cie'],
];

/** Written without spaces in their own scripts, so that they are put apart before letters are changed. */
export const UNSPACED: readonly (readonly [RegExp, string])[] = [
  [/股份有限公司|股份有限公司/g, ' co ltd '],
  [/有限责任公司|有限責任公司|有限公司/g, ' co ltd '],
  [/集团|集團/g, ' group '],
  [/株式会社|株式會社|（株）|㈱/g, ' kk '],
  [/合同会社|有限会社/g, ' gk '],
  [/주식회사|（주）|\(주\)|㈜/g, ' co ltd '],
  [/유한회사/g, ' yuhan hoesa '],
  [/公司/g, ' co '],
  [/(^|\s)شركة(?=\s)/g, ' co '],
  [/ذ\.?\s?م\.?\s?م\.?/g, ' llc '],
];

/** So short that inside a name they are as likely a word of it. */
const ONLY_AT_END = new Set(
  'sa ag as ab co spa se sl ca ae ad cv sc oy ou ao dd ip lp ug ek ev eg pt bv nv kg gk kk ip pat spc sca sal sia sha psc company pte pty cia cie coop'.split(
    ' ',
  ),
);
/** Put before the name where they are at home. */
const AT_START = new Set(
  'inc corp corporation incorporated company llc gmbh pt ooo oao zao pao ao tov pat prat ip fop uab sia co cia kk sociedad societe tnhh cong obshchestvo aktsionernoe publichnoe otkrytoe zakrytoe perseroan kabushiki limited jsc pjsc ojsc cjsc'.split(
    ' ',
  ),
);

export interface LegalForm {
  /** As it is most often written, in small letters. */
  form: string;
  kind: LegalKind;
}

interface Phrase extends LegalForm {
  words: readonly string[];
}

const BY_FIRST = new Map<string, Phrase[]>();
const BY_LAST = new Map<string, Phrase[]>();
for (const [kind, line] of FORMS) {
  const writings = line.split('|');
  for (const writing of writings) {
    const words = writing.split(' ');
    const phrase = { form: writings[0] ?? writing, kind, words };
    put(BY_FIRST, words[0] ?? '', phrase);
    put(BY_LAST, words.at(-1) ?? '', phrase);
  }
}

/** All words that legal forms are made of. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(
  [...BY_FIRST.values()].flat().flatMap(({ words }) => words),
);

function put(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = [...(map.get(key) ?? []), phrase];
  map.set(
    key,
    phrases.sort((a, b) => b.words.length - a.words.length),
  );
}

/** The words of a name without its legal forms, and the form: of several the most telling. */
export function withoutLegalForm(tokens: readonly string[]): { words: string[]; legal: LegalForm | null } {
  const words = [...tokens];
  const found: LegalForm[] = [];
  const take = (phrase: Phrase, from: number) => {
    words.splice(from, phrase.words.length);
    found.push({ form: phrase.form, kind: phrase.kind });
  };
  for (;;) {
    const phrase = longest(BY_LAST, words.at(-1), (each) =>
      stands(words, words.length - each.words.length, each),
    );
    if (!phrase || phrase.words.length >= words.length) break;
    take(phrase, words.length - phrase.words.length);
  }
  const first = longest(
    BY_FIRST,
    words[0],
    (each) => stands(words, 0, each) && (each.words.length > 1 || AT_START.has(each.words[0] ?? '')),
  );
  if (first && first.words.length < words.length) take(first, 0);
  for (let at = 1; at < words.length; at++) {
    const inner = longest(
      BY_FIRST,
      words[at],
      (each) => stands(words, at, each) && !(each.words.length === 1 && ONLY_AT_END.has(each.words[0] ?? '')),
    );
    if (inner) take(inner, at);
  }
  // "Co" says nothing where something else is said: "Co., Ltd.", "Acme Company Inc."
  const telling = found.filter(({ form }) => form !== 'co');
  return { words, legal: telling[0] ?? found[0] ?? null };
}

function longest(
  map: ReadonlyMap<string, readonly Phrase[]>,
  key: string | undefined,
  holds: (phrase: Phrase) => boolean,
): Phrase | undefined {
  return key === undefined ? undefined : map.get(key)?.find(holds);
}

function stands(words: readonly string[], from: number, { words: wanted }: Phrase): boolean {
  return from >= 0 && wanted.every((word, i) => words[from + i] === word);
}
