package nl.factuurwerk.party;

import java.util.Optional;
import nl.factuurwerk.rule.Finding;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.PlainText;

/**
 * Where e-invoices are delivered (BT-34 of the seller, BT-49 of the buyer): in the Peppol network, a participant.
 *
 * @param scheme the code of the list that the id is out of, by the EAS code list: {@code 0106} for the Dutch commercial
 *     register, {@code 0190} for an {@link Oin}, {@code EM} for e-mail
 * @param id the id in that list
 */
public record ElectronicAddress(String scheme, String id) {

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the scheme is not four digits or two capitals, or the id is blank or has a
     *     character that cannot be printed
     */
    public ElectronicAddress {
        IdentifierText.demand(fault(scheme, id));
    }

    /**
     * Makes an address that is known to be right.
     *
     * @param scheme four digits or two letters
     * @param id the id in that list
     * @return the address
     * @throws IllegalArgumentException if the scheme is not four digits or two letters, or the id is blank or has a
     *     character that cannot be printed
     */
    public static ElectronicAddress of(String scheme, String id) {
        return new ElectronicAddress(PlainText.compact(scheme), PlainText.strip(id));
    }

    /**
     * Makes the address of an organisation by its number in the Dutch commercial register.
     *
     * @param number the number
     * @return the address, with scheme 0106
     */
    public static ElectronicAddress of(KvkNumber number) {
        return new ElectronicAddress("0106", number.value());
    }

    /**
     * Makes the address of an organisation that the Dutch government knows.
     *
     * @param number the number
     * @return the address, with scheme 0190
     */
    public static ElectronicAddress of(Oin number) {
        return new ElectronicAddress("0190", number.value());
    }

    /**
     * Reads what someone typed.
     *
     * @param scheme four digits or two letters
     * @param id the id in that list
     * @return the address, or what is wrong with it
     */
    public static Parsed<ElectronicAddress> parse(String scheme, String id) {
        String code = PlainText.compact(scheme);
        String stripped = PlainText.strip(id);
        return fault(code, stripped)
                .<Parsed<ElectronicAddress>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.valid(new ElectronicAddress(code, stripped)));
    }

    private static Optional<Finding> fault(String scheme, String id) {
        if (!isCode(scheme) || PlainText.isBlank(id)) {
            return IdentifierText.finding(PartyRules.ELECTRONIC_ADDRESS, scheme + ":" + id);
        }
        return PartyText.parse(id).report().findings().stream()
                .findFirst()
                .map(finding -> new Finding(finding.rule(), Location.of("id"), finding.values()));
    }

    private static boolean isCode(String scheme) {
        return (scheme.length() == 4 && PlainText.isDigits(scheme))
                || (scheme.length() == 2 && scheme.chars().allMatch(PlainText::isCapital));
    }

    /** Writes scheme and id as Peppol does: {@code 0106:12345678}. */
    @Override
    public String toString() {
        return scheme + ":" + id;
    }
}
