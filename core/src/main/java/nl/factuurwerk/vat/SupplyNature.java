package nl.factuurwerk.vat;

/** Whether goods are supplied or a service is rendered; across a border the two are treated differently. */
public enum SupplyNature {
    /** A supply of goods (<em>levering</em>, art. 3 Wet OB). */
    GOODS,
    /** A service (<em>dienst</em>, art. 4 Wet OB): everything that is not a supply of goods. */
    SERVICE
}
