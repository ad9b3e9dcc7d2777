package nl.factuurwerk.party;

/** What a party is for VAT: the fact that decides where a service is taxed and who owes the tax. */
public enum Capacity {
    /** A taxable person (<em>ondernemer</em>; art. 7 Wet OB, art. 9 Directive 2006/112/EC): companies and sole traders. */
    TAXABLE_PERSON,
    /** A legal person that is no taxable person, such as a holding foundation or a public body acting as such (art. 13 Directive). */
    NON_TAXABLE_LEGAL_PERSON,
    /** A natural person who buys or sells outside any business. */
    CONSUMER
}
