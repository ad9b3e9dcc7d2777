package nl.factuurwerk.vat;

import java.util.Objects;

/**
 * What a supply is, for VAT, as far as the seller's own catalogue knows it: at which rate it would be taxed at home, or
 * why it would not. What it becomes on a document also depends on buyer, place and date, and is decided by
 * {@link VatEngine}.
 */
public sealed interface VatClass {

    /** Taxed at the standard rate of the day. */
    VatClass STANDARD = new Rated(RateClass.STANDARD);

    /** Taxed at the reduced rate of the day. */
    VatClass REDUCED = new Rated(RateClass.REDUCED);

    /** Taxed at 0 % at home as well. */
    VatClass ZERO = new Rated(RateClass.ZERO);

    /** Short-stay lodging. */
    VatClass ACCOMMODATION = new Rated(RateClass.ACCOMMODATION);

    /** A pitch for a tent, caravan or camper of the guest's own. */
    VatClass CAMPING_PITCH = new Rated(RateClass.CAMPING_PITCH);

    /**
     * Phones, chips, consoles, tablets and laptops: reverse charged between businesses at home from 10,000 euro per supply
     * and kind of goods, excluding VAT (art. 24ba Uitvoeringsbesluit OB 1968).
     */
    VatClass ELECTRONICS = new ReverseCharged(ReverseChargeGround.ELECTRONICS);

    /**
     * Work on property or ships for a contractor, reverse charged between businesses at home (art. 24b Uitvoeringsbesluit
     * OB 1968); {@link SupplyFacts#work} says where there is none, or where that does not help.
     */
    VatClass SUBCONTRACTING = new ReverseCharged(ReverseChargeGround.SUBCONTRACTING);

    /** No supply for consideration: deposits, damages, statutory interest. */
    VatClass OUTSIDE_SCOPE = new OutsideScope();

    /**
     * Taxed at a rate of the tables.
     *
     * @param rate the class of supplies
     */
    record Rated(RateClass rate) implements VatClass {
        /** Checks presence. */
        public Rated {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public String toString() {
            return rate.code();
        }
    }

    /**
     * Exempt (art. 11 Wet OB).
     *
     * @param ground why
     */
    record Exempt(Exemption ground) implements VatClass {
        /** Checks presence. */
        public Exempt {
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public String toString() {
            return "EXEMPT:" + ground;
        }
    }

    /**
     * Reverse charged between businesses at home (art. 12(5) Wet OB), and taxed at the standard rate otherwise.
     *
     * @param ground which supply it is
     */
    record ReverseCharged(ReverseChargeGround ground) implements VatClass {
        /** Checks presence. */
        public ReverseCharged {
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public String toString() {
            return "REVERSE_CHARGED:" + ground;
        }
    }

    /**
     * Under a special scheme.
     *
     * @param scheme which scheme
     */
    record Special(SpecialScheme scheme) implements VatClass {
        /** Checks presence. */
        public Special {
            Objects.requireNonNull(scheme, "scheme");
        }

        @Override
        public String toString() {
            return "SPECIAL:" + scheme;
        }
    }

    /** Outside the scope of VAT. */
    record OutsideScope() implements VatClass {
        @Override
        public String toString() {
            return "OUTSIDE_SCOPE";
        }
    }

    /**
     * Makes the class of supplies taxed at a rate of the tables.
     *
     * @param rate the class of supplies
     * @return the class
     */
    static VatClass rated(RateClass rate) {
        return new Rated(rate);
    }

    /**
     * Makes the class of exempt supplies.
     *
     * @param ground why they are exempt
     * @return the class
     */
    static VatClass exempt(Exemption ground) {
        return new Exempt(ground);
    }

    /**
     * Makes the class of supplies that are reverse charged between businesses at home.
     *
     * @param ground which supply it is
     * @return the class
     */
    static VatClass reverseCharged(ReverseChargeGround ground) {
        return new ReverseCharged(ground);
    }

    /**
     * Makes the class of supplies under a special scheme.
     *
     * @param scheme the scheme that the seller chooses, or that the object brings along
     * @return the class
     */
    static VatClass under(SpecialScheme scheme) {
        return new Special(scheme);
    }
}
