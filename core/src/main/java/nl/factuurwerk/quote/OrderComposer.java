package nl.factuurwerk.quote;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.factuurwerk.identity.Id;
import nl.factuurwerk.invoice.Deduction;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.EarlierBilling;
import nl.factuurwerk.invoice.EarlierInvoices;
import nl.factuurwerk.invoice.InvoiceComposer;
import nl.factuurwerk.invoice.InvoiceDraft;
import nl.factuurwerk.invoice.InvoiceDraftBuilder;
import nl.factuurwerk.invoice.InvoiceLine;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Percentage;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.numbering.DocumentNumber;
import nl.factuurwerk.rule.Location;
import nl.factuurwerk.rule.Parsed;
import nl.factuurwerk.text.Language;
import nl.factuurwerk.text.TextBundle;
import nl.factuurwerk.vat.LineVat;
import nl.factuurwerk.vat.SupplyFacts;
import nl.factuurwerk.vat.VatClass;
import org.joda.money.Money;

/**
 * Draws up the invoices of an order: advances, parts, and the last one. Pure.
 *
 * <p>An advance is an amount ahead of the supply, spread over the lines of the order. A part bills quantities at what they
 * are worth, and takes advances off as far as that is needed not to bill more than the order. The last one bills the rest
 * of every line and takes off all advances that are left; it may come to nothing, or to a refund.
 *
 * <p>What was advanced keeps the rate and treatment of its advance. Where the supply itself would be taxed otherwise by
 * now, the line is stated in two: what was advanced as it was taxed then, and the rest as it is taxed now.
 */
public final class OrderComposer {

    private static final TextBundle WORDINGS = TextBundle.beside(OrderComposer.class, "wordings");

    private final InvoiceComposer composer;
    private final Language language;
    private final UnaryOperator<InvoiceDraftBuilder> changes;

    /**
     * Makes a composer.
     *
     * @param composer decides what lines are taxed as
     * @param language of orders that state none, and whose customer has none
     */
    public OrderComposer(InvoiceComposer composer, Language language) {
        this(composer, language, UnaryOperator.identity());
    }

    private OrderComposer(InvoiceComposer composer, Language language, UnaryOperator<InvoiceDraftBuilder> changes) {
        this.composer = Objects.requireNonNull(composer, "composer");
        this.language = Objects.requireNonNull(language, "language");
        this.changes = Objects.requireNonNull(changes, "changes");
    }

    /**
     * Returns a composer that knows what else the invoice will say where that decides its VAT, such as a rate of exchange.
     *
     * @param known changes a draft as it will be changed before it is issued
     * @return the composer
     */
    public OrderComposer knowing(UnaryOperator<InvoiceDraftBuilder> known) {
        return new OrderComposer(composer, language, known);
    }

    /**
     * Draws up an advance invoice (<em>voorschotfactuur</em>) over a share of the order.
     *
     * @param history the order so far
     * @param share of all lines as they are agreed, for instance 30%
     * @return the draft; or {@code FW-ORDER-ADVANCE} if it is not above zero, or more than is left to bill
     */
    public Parsed<OrderDraft> advance(OrderHistory history, Percentage share) {
        String words = words(
                history.order(),
                "advance.share",
                Map.of(
                        "share",
                        words(history.order(), share),
                        "order",
                        history.order().number()));
        return history.position().advance(share).map(slices -> advance(history, slices, words));
    }

    /**
     * Draws up an advance invoice (<em>voorschotfactuur</em>) of an amount.
     *
     * @param history the order so far
     * @param amount what to bill, without or with VAT as the prices of the order are
     * @return the draft; or {@code FW-ORDER-ADVANCE} if it is not above zero, or more than is left to bill
     */
    public Parsed<OrderDraft> advance(OrderHistory history, Money amount) {
        String words = words(
                history.order(),
                "advance.amount",
                Map.of("order", history.order().number()));
        return history.position().advance(amount).map(slices -> advance(history, slices, words));
    }

    /**
     * Draws up the advance invoice (<em>voorschotfactuur</em>) that was agreed to fall due with a milestone, reached or not.
     *
     * @param history the order so far
     * @param milestone the identity of the milestone
     * @return the draft; or {@code FW-ORDER-MILESTONE-ADVANCE} if no advance was agreed with such a milestone,
     *     {@code FW-ORDER-MILESTONE-BILLED} if it is billed, or {@code FW-ORDER-ADVANCE} if it is more than is left to bill
     */
    public Parsed<OrderDraft> advance(OrderHistory history, Id<Milestone> milestone) {
        Order order = history.order();
        Optional<Milestone> agreed =
                order.milestone(milestone).filter(each -> each.advance().isPresent());
        if (agreed.isEmpty()) {
            return Parsed.invalid(
                    OrderRules.MILESTONE_ADVANCE.at(Location.of("milestone"), Map.of("milestone", milestone)));
        }
        Optional<DocumentNumber> before = history.advanceOf(milestone);
        if (before.isPresent()) {
            return Parsed.invalid(OrderRules.MILESTONE_BILLED.at(
                    Location.of("milestone"), Map.of("milestone", milestone, "invoice", before.get())));
        }
        Money amount = agreed.get().advance().orElseThrow().of(order.total());
        String words = words(order, "advance.amount", Map.of("order", order.number()));
        return history.position()
                .advance(amount)
                .map(slices -> of(agreed.get(), history.turn(), advance(history, slices, words)));
    }

    /** Says which milestone an advance is of: for the customer with each line, for what is billed once with the first. */
    private static OrderDraft of(Milestone milestone, int turn, OrderDraft drawn) {
        List<DraftLine> lines = new ArrayList<>(drawn.draft().lines());
        lines.replaceAll(
                line -> line.toBuilder().details(milestone.description()).build());
        lines.set(
                0,
                lines.getFirst().toBuilder()
                        .source(MilestoneSource.of(drawn.order(), milestone.id(), turn))
                        .build());
        return new OrderDraft(
                drawn.order(),
                drawn.role(),
                drawn.draft().toBuilder().lines(lines).build(),
                drawn.slices());
    }

    /** One line for what is taxed alike, so that the deduction is one line as well. */
    private OrderDraft advance(OrderHistory history, List<Slice> slices, String words) {
        Map<TaxedAlike, List<Slice>> groups = new LinkedHashMap<>();
        for (Slice slice : slices) {
            DraftLine line = history.order().line(slice.line()).orElseThrow().line();
            groups.computeIfAbsent(TaxedAlike.of(line), group -> new ArrayList<>())
                    .add(slice);
        }
        InvoiceDraftBuilder draft = history.order().invoice().inAdvance();
        groups.forEach((group, all) -> {
            Money amount = Money.zero(history.order().pricing().currency());
            DraftLine.Builder line = DraftLine.of(words).vat(group.vatClass()).facts(group.facts());
            for (Slice slice : all) {
                amount = amount.plus(slice.amount());
                line.source(new OrderSource(history.order().id(), slice.line(), history.turn(), 1).reference());
            }
            draft.line(line.quantity(Quantity.lumpSum()).price(amount).build());
        });
        return new OrderDraft(history.order().id(), BillingRole.ADVANCE, draft.build(), slices);
    }

    /**
     * Draws up a part invoice (<em>deelfactuur</em>) of what was delivered and not billed yet.
     *
     * @param history the order so far
     * @param today the day that it would be issued on
     * @return the draft; or {@code FW-ORDER-NOTHING} if there is nothing, or why a line cannot be taxed
     */
    public Parsed<OrderDraft> part(OrderHistory history, LocalDate today) {
        return part(history, history.position().delivered(), today);
    }

    /**
     * Draws up a part invoice (<em>deelfactuur</em>) of quantities.
     *
     * @param history the order so far
     * @param quantities how much of which lines, delivered or not
     * @param today the day that it would be issued on
     * @return the draft; or {@code FW-ORDER-LINE}, {@code FW-ORDER-UNIT}, {@code FW-ORDER-EXCEEDS}, or why a line cannot be
     *     taxed
     */
    public Parsed<OrderDraft> part(OrderHistory history, Map<LineKey, Quantity> quantities, LocalDate today) {
        return switch (history.position().part(quantities)) {
            case Parsed.Invalid<List<Slice>>(var report) -> Parsed.invalid(report);
            case Parsed.Valid<List<Slice>>(var slices, var warnings) -> part(history, slices, today);
        };
    }

    private Parsed<OrderDraft> part(OrderHistory history, List<Slice> slices, LocalDate today) {
        if (slices.isEmpty()) {
            return Parsed.invalid(OrderRules.NOTHING.at(
                    Location.of("lines"), Map.of("order", history.order().number())));
        }
        OrderPosition position = history.position();
        EarlierInvoices earlier = history.earlier();
        Map<LineKey, Map<Deduction, Long>> advanced = history.advanced(earlier.open());
        Map<Deduction, Long> taken = new HashMap<>();
        List<Portion> billed = new ArrayList<>();
        List<Slice> drawn = new ArrayList<>();
        for (Slice slice : slices) {
            LinePosition line = position.line(slice.line()).orElseThrow();
            Money worth = line.worth(slice.quantity().orElseThrow());
            Map<Deduction, Long> needed = firstOf(
                    advanced.getOrDefault(slice.line(), Map.of()),
                    worth.minus(slice.amount()).getAmountMinorLong());
            // Where more than the order was billed before it was lowered, a part states no more than is left.
            Money stated = slice.amount();
            for (Map.Entry<Deduction, Long> each : needed.entrySet()) {
                taken.merge(each.getKey(), each.getValue(), Math::addExact);
                stated = stated.plusMinor(each.getValue());
            }
            billed.addAll(Portions.of(history.order(), line, slice.quantity().orElseThrow(), stated, needed));
            drawn.add(taking(slice, needed));
        }
        EarlierBilling before = earlier.takingOff(advance -> taken.getOrDefault(advance, 0L));
        InvoiceDraftBuilder draft = history.order().invoice().inPart();
        return compose(history, BillingRole.PART, draft, billed, before, drawn, today);
    }

    private static Money none(OrderHistory history) {
        return Money.zero(history.order().pricing().currency());
    }

    private static Slice taking(Slice slice, Map<Deduction, Long> taken) {
        List<Slice.Taken> off = new ArrayList<>();
        taken.forEach((advance, amount) -> off.add(new Slice.Taken(
                advance.advance().id(), Money.ofMinor(slice.amount().getCurrencyUnit(), amount))));
        return new Slice(slice.line(), slice.quantity(), slice.amount(), off);
    }

    /** So much of what was advanced, the oldest first. */
    private static Map<Deduction, Long> firstOf(Map<Deduction, Long> advanced, long most) {
        Map<Deduction, Long> first = new LinkedHashMap<>();
        long left = most;
        for (Map.Entry<Deduction, Long> each : advanced.entrySet()) {
            long amount = Math.min(left, each.getValue());
            if (amount > 0) {
                first.put(each.getKey(), amount);
                left -= amount;
            }
        }
        return first;
    }

    /**
     * Draws up the last invoice (<em>eindfactuur</em>): the rest of every line, less all advances.
     *
     * @param history the order so far
     * @param today the day that it would be issued on
     * @return the draft, also where it comes to nothing or to a refund; or {@code FW-ORDER-NOTHING} if nothing is left and
     *     nothing was advanced, or why a line cannot be taxed
     */
    public Parsed<OrderDraft> last(OrderHistory history, LocalDate today) {
        OrderPosition position = history.position();
        EarlierInvoices earlier = history.earlier();
        Map<LineKey, Slice> rest = new LinkedHashMap<>();
        position.rest().forEach(slice -> rest.put(slice.line(), slice));
        Map<LineKey, Map<Deduction, Long>> advanced = history.advanced(earlier.open());
        if (rest.isEmpty() && earlier.open().isEmpty()) {
            return Parsed.invalid(OrderRules.NOTHING.at(
                    Location.of("lines"), Map.of("order", history.order().number())));
        }
        List<Portion> billed = new ArrayList<>();
        for (LinePosition line : position.lines()) {
            Map<Deduction, Long> taken = advanced.getOrDefault(line.key(), Map.of());
            long worth = line.left().getAmountMinorLong();
            for (long amount : taken.values()) {
                worth = Math.addExact(worth, amount);
            }
            if (worth != 0 || line.remaining().value().signum() != 0) {
                Money all = Money.ofMinor(history.order().pricing().currency(), worth);
                billed.addAll(Portions.of(history.order(), line, line.remaining(), all, taken));
            }
        }
        if (billed.isEmpty()) {
            return Parsed.invalid(OrderRules.ADVANCED_ALONE.at(
                    Location.of("lines"),
                    Map.of(
                            "order",
                            history.order().number(),
                            "advance",
                            earlier.open().getFirst().advance().number())));
        }
        InvoiceDraftBuilder draft = history.order().invoice();
        advanced.forEach((line, taken) -> rest.put(
                line, taking(rest.getOrDefault(line, new Slice(line, Optional.empty(), none(history))), taken)));
        return compose(history, BillingRole.FINAL, draft, billed, earlier.settled(), List.copyOf(rest.values()), today);
    }

    private Parsed<OrderDraft> compose(
            OrderHistory history,
            BillingRole role,
            InvoiceDraftBuilder draft,
            List<Portion> billed,
            EarlierBilling before,
            List<Slice> slices,
            LocalDate today) {
        EarlierBilling closing =
                history.closes() ? before : new EarlierBilling(before.deductions(), before.parts(), List.of());
        InvoiceDraft plain =
                draft.lines(lines(history, billed, Map.of())).after(closing).build();
        if (billed.stream().allMatch(each -> each.advanced().isEmpty())) {
            return Parsed.valid(new OrderDraft(history.order().id(), role, plain, slices));
        }
        return composer.compose(changes.apply(plain.toBuilder()).build(), today).map(candidate -> {
            Map<SourceReference, LineVat> now = new HashMap<>();
            for (InvoiceLine line : candidate.lines()) {
                line.item().sources().forEach(source -> now.put(source, line.vat()));
            }
            InvoiceDraft split =
                    plain.toBuilder().lines(lines(history, billed, now)).build();
            return new OrderDraft(history.order().id(), role, split, slices);
        });
    }

    /** States the portions; each row of a line of the order has a source of its own, counted in the order of the rows. */
    private List<DraftLine> lines(OrderHistory history, List<Portion> billed, Map<SourceReference, LineVat> now) {
        Map<LineKey, Integer> undivided = new HashMap<>();
        Map<LineKey, Integer> rows = new HashMap<>();
        List<DraftLine> lines = new ArrayList<>();
        for (Portion each : billed) {
            LineKey key = each.line().key();
            OrderSource first = source(history, key, undivided.getOrDefault(key, 0) + 1);
            undivided.merge(
                    key,
                    words(history, each, () -> first)
                            .of(each.quantity(), each.worth())
                            .size(),
                    Integer::sum);
            BilledLines words = words(history, each, () -> source(history, key, rows.merge(key, 1, Integer::sum)));
            lines.addAll(lines(words, each, Optional.ofNullable(now.get(first.reference()))));
        }
        return lines;
    }

    private BilledLines words(OrderHistory history, Portion billed, Supplier<OrderSource> sources) {
        return new BilledLines(billed.line().lastKnown(), sources, billed.during(), languageOf(history.order()));
    }

    /** States a portion of a line; what was advanced under other VAT than it has now stays apart. */
    private static List<DraftLine> lines(BilledLines words, Portion billed, Optional<LineVat> now) {
        List<DraftLine> lines = new ArrayList<>();
        Quantity quantity = billed.quantity();
        Money worth = billed.worth();
        for (Map.Entry<Deduction, Long> advance : billed.advanced().entrySet()) {
            LineVat then = advance.getKey().taxedAs();
            boolean stays = now.isEmpty() || now.get().group().equals(then.group());
            Money amount =
                    Money.ofMinor(worth.getCurrencyUnit(), Math.min(advance.getValue(), worth.getAmountMinorLong()));
            if (!stays && amount.isPositive() && amount.equals(worth)) {
                words.of(quantity, worth)
                        .forEach(
                                line -> lines.add(line.toBuilder().taxedAs(then).build()));
                return lines;
            }
            if (!stays && amount.isPositive()) {
                DraftLine prepaid = words.prepaid(amount, then, quantity);
                lines.add(prepaid);
                quantity = quantity.plus(words.quantityOf(prepaid).negate());
                worth = worth.minus(amount);
            }
        }
        lines.addAll(words.of(quantity, worth));
        return lines;
    }

    private static OrderSource source(OrderHistory history, LineKey line, int row) {
        return new OrderSource(history.order().id(), line, history.turn(), row);
    }

    private String words(Order order, String key, Map<String, Object> values) {
        return WORDINGS.message(key, values).in(languageOf(order));
    }

    private String words(Order order, Percentage share) {
        Locale locale = languageOf(order).locale();
        return share.toString()
                .replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }

    private Language languageOf(Order order) {
        return order.language().or(order.customer()::language).orElse(language);
    }

    /** What decides the VAT of a line, before anybody asks what that is. */
    private record TaxedAlike(VatClass vatClass, SupplyFacts facts) {
        static TaxedAlike of(DraftLine line) {
            return new TaxedAlike(line.vatClass(), line.facts());
        }
    }
}
