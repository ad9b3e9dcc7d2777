package nl.factuurwerk.invoice;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Documents as in {@link StatementDomain}, of a hundred lines up to a thousand. */
final class LongStatementDomain extends StatementDomain {

    @Provide
    @Override
    Arbitrary<Statement> statements() {
        return statements(100, 1_000).withoutEdgeCases();
    }
}
