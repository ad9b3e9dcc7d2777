package nl.factuurwerk.quote;

import java.util.Map;
import java.util.Optional;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.time.DateRange;
import org.joda.money.Money;

/**
 * What an invoice bills of a line of an order, of one month of deliveries at most.
 *
 * @param line how the line stands
 * @param during the days on which it was delivered; empty where it was not yet, or nobody said when
 * @param quantity how much of it
 * @param worth what that is worth, without or with VAT as prices are
 * @param advanced how much of that was advanced and is taken off, in smallest units
 */
record Portion(
        LinePosition line, Optional<DateRange> during, Quantity quantity, Money worth, Map<Deduction, Long> advanced) {}
