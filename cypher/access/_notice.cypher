// @param audiences: string[]
n.audience IN $audiences AND
// @include access/_notice-told
