// @param audiences: string[]
o.audience IN $audiences
