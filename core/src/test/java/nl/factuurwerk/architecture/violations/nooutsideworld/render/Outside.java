package nl.factuurwerk.architecture.violations.nooutsideworld.render;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;

abstract class Outside {

    File badFile;

    Path badPath;

    URI badAddress;

    FileChannel badChannel;

    Connection badDatabase;

    Charset goodCharset;

    ByteBuffer goodBuffer;
}
