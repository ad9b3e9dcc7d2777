package nl.factuurwerk.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the differences between allowances and charges, each as a whole. */
final class AdjustmentDiff {

    private AdjustmentDiff() {}

    static List<Change> compare(
            DraftPart part, List<Adjustment> before, List<Adjustment> after, String allowance, String charge) {
        List<Change> found = new ArrayList<>();
        for (Alignment.Pair pair : Alignment.of(before, after, AdjustmentDiff::likeness)) {
            Optional<Adjustment> was = pair.before() < 0 ? Optional.empty() : Optional.of(before.get(pair.before()));
            Optional<Adjustment> is = pair.after() < 0 ? Optional.empty() : Optional.of(after.get(pair.after()));
            if (!was.equals(is)) {
                int index = pair.after() < 0 ? pair.before() : pair.after();
                boolean lowers = is.or(() -> was).orElseThrow().kind() == Adjustment.Kind.ALLOWANCE;
                found.add(new Change(
                        part,
                        part.at(index, lowers ? allowance : charge),
                        was.map(Object.class::cast),
                        is.map(Object.class::cast)));
            }
        }
        return found;
    }

    /** It is the same one if it has the same reason, or the same size for another reason. */
    private static int likeness(Adjustment one, Adjustment other) {
        int alike = (one.reason().equals(other.reason()) ? 4 : 0) + (one.size().equals(other.size()) ? 4 : 0);
        return alike == 0 ? 0 : alike + (one.kind() == other.kind() ? 1 : 0);
    }
}
