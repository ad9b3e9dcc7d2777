package nl.factuurwerk.claim;

/** Which of the two statutory interests runs on a claim. */
public enum InterestRegime {
    /**
     * The price of a trade contract between businesses, or of a business and a public body (<em>wettelijke
     * handelsrente</em>, art. 6:119a and 6:119b BW). It runs by itself from the day after the last day to pay, and on the
     * price only: not on damages, nor on the return of what was paid too much.
     */
    COMMERCIAL,
    /**
     * Every other claim in money, so all claims on consumers (<em>wettelijke rente</em>, art. 6:119 BW). It runs while the
     * debtor is in default.
     */
    CONSUMER
}
