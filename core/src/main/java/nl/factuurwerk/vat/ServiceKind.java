package nl.factuurwerk.vat;

/** What kind of service it is, where that decides the place of supply to a consumer. */
public enum ServiceKind {
    /**
     * Telecommunication, broadcasting or electronic service (art. 6h Wet OB, art. 58 Directive 2006/112/EC): downloads,
     * streaming, software as a service. Not a service that is merely delivered by e-mail.
     */
    DIGITAL,
    /**
     * One of the services of art. 6i(1) Wet OB (art. 59 Directive 2006/112/EC): advice, advertising, data processing,
     * finance and insurance, staff, licences, hire of goods other than means of transport.
     */
    INTANGIBLE,
    /** Any other service. */
    OTHER
}
