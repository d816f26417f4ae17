// @param audiences: string[]
s.audience IN $audiences
