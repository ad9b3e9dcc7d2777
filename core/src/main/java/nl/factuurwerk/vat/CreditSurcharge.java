package nl.factuurwerk.vat;

import java.util.Objects;
import nl.factuurwerk.money.Percentage;
import org.joda.money.Money;

/**
 * A surcharge for credit (<em>kredietbeperkingstoeslag</em>) that lapses if the buyer pays within the term. It is stated
 * below the total, without VAT, and is never a line beside taxed ones: VAT on it is due only when it is paid. Whether what
 * is paid then includes VAT is not settled by the sources.
 *
 * @param percentage how much of the total with VAT, above zero
 */
public record CreditSurcharge(Percentage percentage) {

    /**
     * What is to be paid, promptly or not.
     *
     * @param surcharge the surcharge, without VAT
     * @param ifPaidPromptly the total with VAT
     * @param ifPaidLate the total with VAT and the surcharge
     */
    public record Payable(Money surcharge, Money ifPaidPromptly, Money ifPaidLate) {
        /** Checks presence. */
        public Payable {
            Objects.requireNonNull(surcharge, "surcharge");
            Objects.requireNonNull(ifPaidPromptly, "ifPaidPromptly");
            Objects.requireNonNull(ifPaidLate, "ifPaidLate");
        }
    }

    /**
     * Checks the percentage.
     *
     * @throws IllegalArgumentException if it is not above zero
     */
    public CreditSurcharge {
        if (percentage.value().signum() <= 0) {
            throw new IllegalArgumentException("A surcharge is above 0%, not " + percentage);
        }
    }

    /**
     * Computes the surcharge on a total, half up on the magnitude.
     *
     * @param includingVat the total with VAT (BT-112)
     * @return what is to be paid
     */
    public Payable on(Money includingVat) {
        Money surcharge = percentage.of(includingVat);
        return new Payable(surcharge, includingVat, includingVat.plus(surcharge));
    }
}
