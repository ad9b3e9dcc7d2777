package nl.factuurwerk.vat;

/** Whether and where a supply stands on the recapitulative statement (<em>opgaaf ICP</em>, art. 37a Wet OB). */
public enum IcpListing {
    /** It does not. */
    NONE,
    /** Among the goods, by invoice date. */
    GOODS,
    /** Among the services, by the period in which they were rendered. */
    SERVICES
}
