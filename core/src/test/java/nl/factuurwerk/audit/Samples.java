package nl.factuurwerk.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.factuurwerk.identity.Id;

/** Trails of invented invoices. */
final class Samples {

    static final ChainId INVOICES = ChainId.series(Id.of("invoices"));
    static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    static final Salt SALT = salt(7);

    private Samples() {}

    static Salt salt(int first) {
        byte[] bytes = new byte[Salt.LENGTH];
        bytes[0] = (byte) first;
        bytes[1] = (byte) (first >> 8);
        return Salt.of(bytes);
    }

    static Digest digest(String of) {
        return Canonical.digest("sample", of, (it, to) -> to.text(1, it));
    }

    static Subject invoice(long number) {
        return Subject.of("invoice", Id.of("inv-" + number));
    }

    static AuditPayload payload(int number) {
        return new AuditPayload(Actor.person("J. de Vries"), "Goedgekeurd, nr. " + number, salt(number));
    }

    static AuditEvent issued(int number) {
        return AuditEvent.of(NOON.plusSeconds(number), Act.ISSUED, invoice(number), digest("invoice " + number));
    }

    /** A chain of issued invoices, 1 to {@code count}. */
    static InMemoryTrail trail(int count) {
        InMemoryTrail trail = new InMemoryTrail();
        for (int i = 1; i <= count; i++) {
            trail.append(INVOICES, issued(i), payload(i));
        }
        return trail;
    }

    /** The invoices that {@link #trail} speaks of. */
    static List<DocumentDigest> documents(int count) {
        List<DocumentDigest> documents = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            documents.add(new DocumentDigest(invoice(i), digest("invoice " + i)));
        }
        return documents;
    }

    static DocumentDigests source(List<DocumentDigest> documents) {
        return DocumentDigests.of(Set.of("invoice"), documents::stream);
    }
}
