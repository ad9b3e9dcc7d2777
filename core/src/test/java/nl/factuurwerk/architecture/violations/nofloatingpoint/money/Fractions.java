package nl.factuurwerk.architecture.violations.nofloatingpoint.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

abstract class Fractions {

    double badField;

    float badFloat;

    double[][] badArray;

    Double badBox;

    List<Float> badTypeArgument;

    OptionalDouble badOptional;

    ToDoubleFunction<String> badFunction;

    long goodField;

    long[] goodArray;

    Optional<BigDecimal> goodOptional;

    abstract double badReturn();

    abstract float[] badArrayReturned();

    abstract void badParameter(double amount);

    abstract void badVarargs(double... amounts);

    static long badCall(BigDecimal amount) {
        return (long) amount.doubleValue();
    }

    static BigDecimal badArgument() {
        return BigDecimal.valueOf(1.5);
    }

    static BigDecimal badConstructor() {
        return new BigDecimal(1.5);
    }

    static long badStream(Stream<String> lines) {
        return (long) lines.mapToDouble(it -> 1).sum();
    }

    static Map<String, String> badLoadFactor() {
        return new HashMap<>(16, 1);
    }

    static long goodCall(BigDecimal amount) {
        return amount.longValueExact();
    }

    static BigDecimal goodArgument() {
        return BigDecimal.valueOf(150, 2);
    }

    static BigDecimal goodConstructor() {
        return new BigDecimal("1.5");
    }
}
