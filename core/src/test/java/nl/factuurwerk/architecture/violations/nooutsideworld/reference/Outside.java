package nl.factuurwerk.architecture.violations.nooutsideworld.reference;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;

abstract class Outside {

    File goodFile;

    Path goodPath;

    URI goodAddress;

    FileChannel goodChannel;

    Connection goodDatabase;

    Charset goodCharset;

    ByteBuffer goodBuffer;
}
