package nl.factuurwerk.invoice;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Documents as in {@link StatementDomain}, one in a hundred of them with up to a thousand lines. */
final class LongStatementDomain extends StatementDomain {

    private static final int LONG = 1_000;

    @Provide
    @Override
    Arbitrary<Statement> statements() {
        return Arbitraries.frequencyOf(
                        Tuple.of(99, super.statements()),
                        Tuple.of(1, statements(LONG).withoutEdgeCases()))
                .withoutEdgeCases();
    }
}
