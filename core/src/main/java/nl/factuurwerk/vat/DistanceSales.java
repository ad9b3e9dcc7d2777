package nl.factuurwerk.vat;

/**
 * Where a business stands with distance sales of goods and digital services to consumers in other member states: one yearly
 * threshold of 10,000 euro for both kinds and all member states together (art. 59c Directive 2006/112/EC, since
 * 2021-07-01). The turnover is the host's to watch.
 */
public enum DistanceSales {
    /** Neither this year nor last year above the threshold, and no choice for the customer's state: taxed at home. */
    BELOW_THRESHOLD,
    /** Above it or by choice, declared through the one-stop shop (OSS, <em>éénloketsysteem</em>). */
    ONE_STOP_SHOP,
    /** Above it or by choice, declared in the customer's state itself. */
    DECLARED_LOCALLY
}
