package nl.factuurwerk.payment;

import java.time.LocalDate;
import java.util.List;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * By when a document is to be paid (BT-9), and how it says so (BT-20, <em>betalingstermijn</em>).
 *
 * <pre>{@code
 * import static nl.factuurwerk.payment.PaymentTerms.net;
 *
 * PaymentTerms terms = net(30);
 * terms.dueDate(LocalDate.of(2026, 11, 21));   // 2026-12-21
 * terms.wording(Language.DUTCH);               // Betaling binnen 30 dagen na factuurdatum
 * }</pre>
 *
 * <p>What the law makes of a term, such as the longest one that parties may agree on (art. 6:119a and 6:119b BW), is for
 * the rules over a whole document: it depends on who buys.
 */
public sealed interface PaymentTerms
        permits AtOnce,
                DayOfMonth,
                DueOn,
                EndOfMonth,
                InInstalments,
                NetDays,
                NetDaysFromReceipt,
                OnBusinessDay,
                SetOff,
                WithDiscount,
                WithSurcharge {

    /**
     * Makes terms of a number of days after the invoice date.
     *
     * @param days how many days, from 0 up to and including {@value NetDays#MOST_DAYS}; 0 is {@link #atOnce()}
     * @return the terms
     * @throws IllegalArgumentException if the number of days is out of range
     */
    static PaymentTerms net(int days) {
        return days == 0 ? atOnce() : new NetDays(days);
    }

    /**
     * Makes terms that ask for payment at once: due on the invoice date.
     *
     * @return the terms
     */
    static PaymentTerms atOnce() {
        return new AtOnce();
    }

    /**
     * Makes terms that name the day.
     *
     * @param date the last day to pay on
     * @return the terms
     */
    static PaymentTerms dueOn(LocalDate date) {
        return new DueOn(date);
    }

    /**
     * Makes the terms of a credit note: nothing is to be paid by the customer.
     *
     * @return the terms
     */
    static PaymentTerms setOff() {
        return new SetOff();
    }

    /**
     * Returns the last day to pay on (BT-9). Where that is a Sunday or a holiday it stays so: moving it is up to rules
     * of later use, such as those on default.
     *
     * @param invoiceDate the date of the document (BT-2)
     * @return the due date, that day included
     */
    LocalDate dueDate(LocalDate invoiceDate);

    /**
     * Returns what is to be paid by when.
     *
     * @param invoiceDate the date of the document (BT-2)
     * @param total what it asks for in all (BT-115)
     * @return by due date, to the cent the total; one part unless the terms say otherwise
     */
    default List<DuePart> schedule(LocalDate invoiceDate, Money total) {
        return List.of(new DuePart(dueDate(invoiceDate), total));
    }

    /**
     * Tells whether days count from when the document was received, and not from its date.
     *
     * @return whether a known receipt moves the due date
     */
    default boolean countsFromReceipt() {
        return false;
    }

    /**
     * Words the terms as they are printed and sent (BT-20).
     *
     * @param language the language of the document
     * @return one line, without a full stop
     */
    String wording(Language language);
}
