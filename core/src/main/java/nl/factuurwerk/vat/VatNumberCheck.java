package nl.factuurwerk.vat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.factuurwerk.party.VatNumber;

/**
 * The answer of a register about a VAT number, kept as evidence.
 *
 * @param number the number asked about
 * @param valid whether it was valid on the day
 * @param checkedOn the day the register answered
 * @param checkedBy the register, for instance {@code VIES}
 * @param reference what proves the consultation, such as the identifier that VIES gives to who asks with a number of its
 *     own; empty where there is none
 */
public record VatNumberCheck(
        VatNumber number, boolean valid, LocalDate checkedOn, String checkedBy, Optional<String> reference) {

    /**
     * Checks presence.
     *
     * @throws IllegalArgumentException if the register or the reference is blank
     */
    public VatNumberCheck {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(checkedOn, "checkedOn");
        if (checkedBy.isBlank() || reference.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A check of " + number
                    + " names its register, and a reference or none: '" + checkedBy + "', " + reference);
        }
    }

    /**
     * Makes the evidence that a number was valid.
     *
     * @param number the number asked about
     * @param checkedOn the day the register answered
     * @param checkedBy the register
     * @return the evidence, without a reference
     */
    public static VatNumberCheck valid(VatNumber number, LocalDate checkedOn, String checkedBy) {
        return new VatNumberCheck(number, true, checkedOn, checkedBy, Optional.empty());
    }

    /**
     * Makes the evidence that a number was not valid.
     *
     * @param number the number asked about
     * @param checkedOn the day the register answered
     * @param checkedBy the register
     * @return the evidence, without a reference
     */
    public static VatNumberCheck invalid(VatNumber number, LocalDate checkedOn, String checkedBy) {
        return new VatNumberCheck(number, false, checkedOn, checkedBy, Optional.empty());
    }

    /**
     * Adds what proves the consultation.
     *
     * @param reference the reference that the register gave
     * @return the evidence with it
     * @throws IllegalArgumentException if the reference is blank
     */
    public VatNumberCheck withReference(String reference) {
        return new VatNumberCheck(number, valid, checkedOn, checkedBy, Optional.of(reference));
    }
}
