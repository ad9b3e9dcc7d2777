package nl.factuurwerk.json;

import nl.factuurwerk.identity.Versioned;

/** How something stands in JSON together with its version. */
final class VersionedCodec<T> extends ObjectCodec<Versioned<T>> {

    private final Codec<T> value;

    VersionedCodec(Codec<T> value) {
        this.value = value;
    }

    @Override
    public void write(Versioned<T> versioned, PropertyWriter out) {
        out.put("version", versioned.version(), LongCodec.CODEC);
        out.put("value", versioned.value(), value);
    }

    @Override
    Read<Versioned<T>> read(PropertyReader in) {
        var version = in.required("version", LongCodec.CODEC);
        var read = in.required("value", value);
        return in.make(() -> new Versioned<>(read.get(), version.get()));
    }
}
