package nl.factuurwerk.json;

import nl.factuurwerk.identity.Id;
import nl.factuurwerk.purchase.IncomingInvoice;
import nl.factuurwerk.purchase.ReceivedAttachment;
import nl.factuurwerk.purchase.ReceivedFile;
import nl.factuurwerk.purchase.ReceivedFormat;
import nl.factuurwerk.purchase.ReceivedInvoice;
import nl.factuurwerk.purchase.UnreadPart;

/** How an invoice of somebody else stands in JSON: what it says, what file it came as, and what was not understood. */
final class ReceivedInvoiceCodec extends ObjectCodec<ReceivedInvoice> {

    static final ReceivedInvoiceCodec CODEC = new ReceivedInvoiceCodec();

    private static final Codec<Id<ReceivedInvoice>> ID = Scalars.id();
    private static final Codec<ReceivedFormat> FORMAT = Scalars.constant(ReceivedFormat.class);

    private static final ObjectCodec<ReceivedFile> FILE = ObjectCodec.of(
            ReceivedFile.class,
            (file, out) -> {
                out.put("sha256", file.sha256(), AuditCodecs.DIGEST);
                out.put("size", file.size(), LongCodec.CODEC);
                out.put("format", file.format(), FORMAT);
            },
            in -> {
                var sha256 = in.required("sha256", AuditCodecs.DIGEST);
                var size = in.required("size", LongCodec.CODEC);
                var format = in.required("format", FORMAT);
                return in.make(() -> new ReceivedFile(sha256.get(), size.get(), format.get()));
            });

    private static final ObjectCodec<ReceivedAttachment> ATTACHMENT = ObjectCodec.of(
            ReceivedAttachment.class,
            (attachment, out) -> {
                out.text("document", attachment.document());
                out.put("fileName", attachment.fileName(), Scalars.TEXT);
                out.put("mimeType", attachment.mimeType(), Scalars.TEXT);
                out.put("sha256", attachment.sha256(), AuditCodecs.DIGEST);
                out.put("size", attachment.size(), LongCodec.CODEC);
            },
            in -> {
                var document = in.text("document");
                var fileName = in.optional("fileName", Scalars.TEXT);
                var mimeType = in.optional("mimeType", Scalars.TEXT);
                var sha256 = in.required("sha256", AuditCodecs.DIGEST);
                var size = in.required("size", LongCodec.CODEC);
                return in.make(() -> new ReceivedAttachment(
                        document.get(), fileName.get(), mimeType.get(), sha256.get(), size.get()));
            });

    private static final ObjectCodec<UnreadPart> UNREAD = ObjectCodec.of(
            UnreadPart.class,
            (part, out) -> {
                out.put("path", part.path(), Scalars.TEXT);
                out.put("line", part.line(), Scalars.INTEGER);
                out.put("column", part.column(), Scalars.INTEGER);
            },
            in -> {
                var path = in.required("path", Scalars.TEXT);
                var line = in.required("line", Scalars.INTEGER);
                var column = in.required("column", Scalars.INTEGER);
                return in.make(() -> new UnreadPart(path.get(), line.get(), column.get()));
            });

    @Override
    public void write(ReceivedInvoice received, PropertyWriter out) {
        out.put("id", received.id(), ID);
        out.put("receivedOn", received.receivedOn(), Scalars.DATE);
        out.put("file", received.file(), FILE);
        out.put("content", received.content(), InvoiceContentCodec.CODEC);
        out.list("attachments", received.incoming().attachments(), ATTACHMENT);
        out.list("unread", received.incoming().unread(), UNREAD);
    }

    @Override
    Read<ReceivedInvoice> read(PropertyReader in) {
        var id = in.required("id", ID);
        var receivedOn = in.required("receivedOn", Scalars.DATE);
        var file = in.required("file", FILE);
        var content = in.required("content", InvoiceContentCodec.CODEC);
        var attachments = in.list("attachments", ATTACHMENT);
        var unread = in.list("unread", UNREAD);
        return in.make(() -> new ReceivedInvoice(
                id.get(),
                receivedOn.get(),
                new IncomingInvoice(file.get(), content.get(), attachments.get(), unread.get())));
    }
}
