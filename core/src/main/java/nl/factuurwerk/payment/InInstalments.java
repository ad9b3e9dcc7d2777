package nl.factuurwerk.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.text.Language;
import org.joda.money.Money;

/**
 * Payment in instalments (<em>termijnen</em>) that come to the total, to the cent: the last one is what the others leave. The
 * date that the document states (BT-9) is that of the last one.
 *
 * <pre>{@code
 * new InInstalments(List.of(
 *         Part.of(percent(50), atOnce()),
 *         Part.of(percent(25), net(30)),
 *         Part.balance(net(60))))
 * }</pre>
 *
 * @param parts by due date, two or more; the last one is the balance
 */
public record InInstalments(List<Part> parts) implements PaymentTerms {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /**
     * One instalment.
     *
     * @param terms when it is due
     * @param percentage how much of the total; empty where an amount is given, or it is the balance
     * @param amount how much; empty where a percentage is given, or it is the balance
     */
    public record Part(PaymentTerms terms, Optional<Percentage> percentage, Optional<Money> amount) {

        /**
         * Checks the part.
         *
         * @throws IllegalArgumentException if it has both, or one that is not above 0, or terms that are not those of one day
         */
        public Part {
            Objects.requireNonNull(terms, "terms");
            boolean isDay = switch (terms) {
                case AtOnce t -> true;
                case NetDays t -> true;
                case NetDaysFromReceipt t -> true;
                case EndOfMonth t -> true;
                case DayOfMonth t -> true;
                case DueOn t -> true;
                case SetOff t -> false;
                case InInstalments t -> false;
                case OnBusinessDay t -> false;
                case WithDiscount t -> false;
                case WithSurcharge t -> false;
            };
            if (!isDay) {
                throw new IllegalArgumentException("Not terms of one instalment: " + terms);
            }
            if (percentage.isPresent() && amount.isPresent()) {
                throw new IllegalArgumentException("Both " + percentage.get() + " and " + amount.get());
            }
            if (percentage.filter(p -> p.value().signum() <= 0).isPresent()
                    || amount.filter(money -> !money.isPositive()).isPresent()) {
                throw new IllegalArgumentException("Not above zero: " + percentage + ", " + amount);
            }
        }

        /**
         * Makes an instalment of a share.
         *
         * @param percentage how much of the total, above 0
         * @param terms when it is due
         * @return the part
         */
        public static Part of(Percentage percentage, PaymentTerms terms) {
            return new Part(terms, Optional.of(percentage), Optional.empty());
        }

        /**
         * Makes an instalment of an amount.
         *
         * @param amount how much, above 0
         * @param terms when it is due
         * @return the part
         */
        public static Part of(Money amount, PaymentTerms terms) {
            return new Part(terms, Optional.empty(), Optional.of(amount));
        }

        /**
         * Makes the last instalment.
         *
         * @param terms when it is due
         * @return the part, which is what the others leave
         */
        public static Part balance(PaymentTerms terms) {
            return new Part(terms, Optional.empty(), Optional.empty());
        }

        private boolean isBalance() {
            return percentage.isEmpty() && amount.isEmpty();
        }

        /** How much of a total; an amount is no more than is left. */
        private Money of(Money total, Money left) {
            Money asked =
                    percentage.map(share -> share.of(total)).or(() -> amount).orElse(left);
            boolean tooMuch = left.isNegative()
                    || asked.getAmount().abs().compareTo(left.getAmount().abs()) > 0;
            return tooMuch ? left : asked;
        }

        private String wording(Language language) {
            String when = terms.wording(language);
            Object share = percentage.<Object>map(p -> p).or(() -> amount).orElse("");
            String key = isBalance() ? "terms.instalment.balance" : "terms.instalment.part";
            return PaymentTexts.WORDINGS
                    .message(key, Map.of("share", share, "terms", when))
                    .in(language);
        }
    }

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if there are less than two, the last one alone is not the balance, or the percentages
     *     come to 100 or more
     */
    public InInstalments {
        parts = List.copyOf(parts);
        boolean balanced = parts.size() > 1
                && parts.getLast().isBalance()
                && parts.stream().filter(Part::isBalance).count() == 1;
        BigDecimal shares = parts.stream()
                .flatMap(part -> part.percentage().stream())
                .map(share -> share.value().toBigDecimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!balanced || shares.compareTo(WHOLE) >= 0) {
            throw new IllegalArgumentException(
                    "Instalments are two or more of less than 100% together, and a balance at last: " + parts);
        }
    }

    @Override
    public LocalDate dueDate(LocalDate invoiceDate) {
        return parts.stream()
                .map(part -> part.terms().dueDate(invoiceDate))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public List<DuePart> schedule(LocalDate invoiceDate, Money total) {
        List<DuePart> schedule = new ArrayList<>();
        Money left = total;
        for (Part part : parts) {
            Money share = total.isPositive() ? part.of(total, left) : part.isBalance() ? left : left.minus(left);
            schedule.add(new DuePart(part.terms().dueDate(invoiceDate), share));
            left = left.minus(share);
        }
        return schedule.stream().sorted(Comparator.comparing(DuePart::due)).toList();
    }

    @Override
    public boolean countsFromReceipt() {
        return parts.stream().anyMatch(part -> part.terms().countsFromReceipt());
    }

    @Override
    public String wording(Language language) {
        return parts.stream().map(part -> part.wording(language)).collect(Collectors.joining("; "));
    }
}
