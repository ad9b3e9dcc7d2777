package nl.factuurwerk.vat;

import nl.factuurwerk.rule.LawReference;

/** The supplies that are reverse charged between Dutch businesses (art. 12(5) Wet OB). The decree closes the set. */
public enum ReverseChargeGround {
    /**
     * Subcontracting, and lending of staff, for works on immovable property or ships: construction, cleaning, gardening.
     * To choose it says that the buyer is a contractor; {@link Supply#work} says where that is not so, or does not help.
     */
    SUBCONTRACTING("24b"),
    /** Taxed sale of property, gold, goods sold to realise a security, emission rights. */
    DESIGNATED_SUPPLIES("24ba"),
    /**
     * Phones, chips, consoles, tablets and laptops, from 10,000 euro excluding VAT per supply and kind of goods:
     * {@link Supply#worth} says what they come to.
     */
    ELECTRONICS("24ba"),
    /** Waste and scrap. */
    WASTE_AND_SCRAP("24bb");

    private final String article;

    ReverseChargeGround(String article) {
        this.article = article;
    }

    /**
     * Returns where it is laid down.
     *
     * @return the article of the Uitvoeringsbesluit OB 1968
     */
    public LawReference law() {
        return LawReference.of("Uitvoeringsbesluit OB 1968", article);
    }
}
