package nl.factuurwerk.vat;

import java.util.Optional;
import nl.factuurwerk.party.VatNumber;

/**
 * Asks a register whether a VAT number is valid. The host implements it, over VIES for instance: nothing in this library
 * goes out over a network. What it answers is given to the engine as a fact of the {@link Supply}.
 *
 * <pre>{@code
 * VatNumberChecker vies = number -> viesClient.ask(number);
 * Supply known = vies.check(number).map(supply::checked).orElse(supply);
 * }</pre>
 */
@FunctionalInterface
public interface VatNumberChecker {

    /**
     * Asks about a number.
     *
     * @param number the number, of which prefix, shape and check digits are right
     * @return the answer with its day, or empty if the register did not give one: no answer is no proof either way
     */
    Optional<VatNumberCheck> check(VatNumber number);
}
