package nl.factuurwerk.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.factuurwerk.invoice.DraftLine;
import nl.factuurwerk.invoice.SourceReference;
import nl.factuurwerk.money.Quantity;
import nl.factuurwerk.money.Unit;
import nl.factuurwerk.money.UnitPrice;
import nl.factuurwerk.time.DateRange;
import nl.factuurwerk.vat.SupplyNature;
import nl.factuurwerk.vat.VatClass;

/** Billables that share a line, by date and source. */
record LineGroup(Key key, List<Billable> billables) {

    private static final Comparator<SourceReference> BY_SOURCE =
            Comparator.comparing(SourceReference::kind).thenComparing(SourceReference::key);

    private static final Comparator<Billable> BY_DATE = Comparator.comparing(
                    (Billable billable) -> billable.performed().first())
            .thenComparing(Billable::source, BY_SOURCE);

    /** By what the lines are called, then by date: the later price of the same work follows the earlier one. */
    private static final Comparator<LineGroup> IN_ORDER = Comparator.comparing(
                    (LineGroup group) -> group.key().labels(), LineGroup::compareLabels)
            .thenComparing(group -> group.billables().getFirst(), BY_DATE);

    /** What billables on one line have in common; a line of its own has its source as well. */
    private record Key(
            List<Optional<String>> labels,
            VatClass vatClass,
            SupplyNature nature,
            UnitPrice price,
            Unit unit,
            Optional<SourceReference> alone) {

        static Key of(Billable billable, BillingGrouping grouping) {
            return new Key(
                    grouping.keys().stream().map(billable::label).toList(),
                    billable.vatClass(),
                    billable.nature(),
                    billable.price(),
                    billable.quantity().unit(),
                    grouping.apart() || billable.name().isPresent()
                            ? Optional.of(billable.source())
                            : Optional.empty());
        }
    }

    /** Puts together what may share a line. In whichever order the billables come, the groups are the same. */
    static List<LineGroup> of(List<Billable> billables, BillingGrouping grouping) {
        Map<Key, List<Billable>> groups = new LinkedHashMap<>();
        billables.stream()
                .sorted(BY_DATE)
                .forEach(billable -> groups.computeIfAbsent(Key.of(billable, grouping), key -> new ArrayList<>())
                        .add(billable));
        return groups.entrySet().stream()
                .map(group -> new LineGroup(group.getKey(), group.getValue()))
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * Makes the line, called by its own name, or its labels, or by another name where it has neither. Kilometres are called
     * travel before that, for a project is not driven.
     */
    DraftLine line(String otherwise, Supplier<String> travel) {
        StatedQuantity stated = StatedQuantity.of(sum(), key.price());
        List<String> labels = key.labels().stream().flatMap(Optional::stream).toList();
        String called = labels.isEmpty() ? otherwise : String.join(", ", labels);
        String name =
                billables.getFirst().name().orElseGet(() -> isTravel() ? travelled(travel.get(), labels) : called);
        DraftLine.Builder line = DraftLine.of(name)
                .quantity(stated.quantity())
                .price(stated.price())
                .vat(key.vatClass())
                .nature(key.nature())
                .during(performed());
        if (key.alone().isPresent()) {
            billables.getFirst().description().ifPresent(line::details);
        }
        billables.forEach(billable -> line.source(billable.source()));
        return line.build();
    }

    private boolean isTravel() {
        return key.unit().equals(Unit.KILOMETRE);
    }

    private static String travelled(String travel, List<String> labels) {
        return labels.isEmpty() ? travel : travel + ", " + String.join(", ", labels);
    }

    private Quantity sum() {
        return billables.stream().map(Billable::quantity).reduce(Quantity::plus).orElseThrow();
    }

    private DateRange performed() {
        return billables.stream()
                .map(Billable::performed)
                .reduce(DateRange::span)
                .orElseThrow();
    }

    private static int compareLabels(List<Optional<String>> some, List<Optional<String>> others) {
        for (int i = 0; i < some.size(); i++) {
            int order = compareLabel(some.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** What has no label comes last. */
    private static int compareLabel(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(other.isPresent(), one.isPresent());
    }
}
