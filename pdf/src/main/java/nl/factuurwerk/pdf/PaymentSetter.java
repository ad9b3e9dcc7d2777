package nl.factuurwerk.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.factuurwerk.render.Section;

/** Sets how to pay: request and account on the left, the code for banking apps on the right. */
final class PaymentSetter {

    private static final float WHITE_BETWEEN = 2;

    private PaymentSetter() {}

    static List<Block> blocks(Section.Payment payment, Setting setting) {
        float width = setting.frame().width();
        boolean hasCode = !payment.qrPayload().isEmpty();
        float words = hasCode ? width - Measures.QR_SIZE - WHITE_BETWEEN * Measures.GUTTER : width;
        Typography typography = setting.typography();
        List<Block> left = new ArrayList<>();
        add(left, TextBlock.of(payment.heading(), typography.heading(), words), 0);
        add(
                left,
                TextBlock.of(payment.request(), typography.body(), words),
                setting.spacing().underHeading());
        List<Block> fields = setting.fields(payment.fields(), words);
        for (int i = 0; i < fields.size(); i++) {
            Block field = fields.get(i);
            left.add(i == 0 ? Block.of(field.piece(), typography.body().leading() / 2) : field);
        }
        List<Block> right = new ArrayList<>();
        if (hasCode) {
            QrCode code = QrCode.of(payment.qrPayload());
            right.add(Block.of(code, 0));
            add(right, TextBlock.of(payment.qrCaption(), typography.label(), Measures.QR_SIZE), code.quietZone());
        }
        return new Pair(new Stack(left), new Stack(right), width - Measures.QR_SIZE)
                .blocks(setting.spacing().sections(), setting.frame().capacity());
    }

    private static void add(List<Block> blocks, TextBlock text, float gap) {
        if (!text.setLines().isEmpty()) {
            blocks.add(Block.of(text, gap));
        }
    }
}
