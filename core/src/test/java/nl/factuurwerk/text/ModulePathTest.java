package nl.factuurwerk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host may put the library on its module path, where it is an automatic module and the JDK grants it less. */
class ModulePathTest {

    private static final String MODULE = "texts";

    @Test
    void texts_are_found_there_too(@TempDir Path folder) throws ReflectiveOperationException, URISyntaxException {
        Class<?> decimal = asModule(folder).loadClass("nl.factuurwerk.money.Decimal");
        assertThat(decimal.getModule().getName()).isEqualTo(MODULE);

        Object parsed = decimal.getMethod("parse", String.class).invoke(null, "1,5");

        assertThat(parsed.toString()).contains("number \"1,5\" cannot be read");
    }

    private static ClassLoader asModule(Path folder) throws URISyntaxException {
        URL classes = TextBundle.class.getProtectionDomain().getCodeSource().getLocation();
        Path jar = folder.resolve(MODULE + ".jar");
        PrintStream silence = new PrintStream(OutputStream.nullOutputStream());
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        silence,
                        silence,
                        "cf",
                        jar.toString(),
                        "-C",
                        Path.of(classes.toURI()).toString(),
                        "nl");

        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(jar), ModuleFinder.of(), Set.of(MODULE));
        return ModuleLayer.defineModulesWithOneLoader(
                        configuration, List.of(boot), ModulePathTest.class.getClassLoader())
                .layer()
                .findLoader(MODULE);
    }
}
