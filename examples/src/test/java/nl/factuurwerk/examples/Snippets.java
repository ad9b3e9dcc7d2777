package nl.factuurwerk.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documentation quotes. In Java sources, the lines from {@code // tag::name[]} to {@code // end::name[]}, without the
 * blanks that all of them begin with; beside them, whole text files of the tests of this module, by their file names.
 */
final class Snippets {

    private static final String TAG = "// tag::";
    private static final String END = "// end::";
    private static final String TEXTS = "src/test/resources/nl/factuurwerk/examples";

    private Snippets() {}

    /** The top of the source tree: where the README is. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Every snippet by its name. */
    static Map<String, String> all() throws IOException {
        Map<String, String> snippets = new TreeMap<>();
        for (String module : List.of("core", "contract", "json", "pdf", "fixtures", "ubl", "examples")) {
            for (Path source : files(root().resolve(module).resolve("src"), ".java")) {
                for (Map.Entry<String, String> region :
                        regions(Files.readString(source)).entrySet()) {
                    add(snippets, region.getKey(), region.getValue());
                }
            }
        }
        for (Path text : files(root().resolve("examples").resolve(TEXTS), ".txt")) {
            add(snippets, text.getFileName().toString(), Files.readString(text));
        }
        return snippets;
    }

    private static void add(Map<String, String> snippets, String name, String snippet) {
        if (snippets.putIfAbsent(name, snippet) != null) {
            throw new IllegalStateException("Two snippets are called " + name);
        }
    }

    static Map<String, String> regions(String source) {
        Map<String, String> regions = new TreeMap<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(TAG)) {
                String name = line.substring(TAG.length());
                int end = i + 1;
                while (!lines.get(end).strip().equals(END + name)) {
                    end++;
                }
                String region = String.join("\n", lines.subList(i + 1, end));
                add(regions, name.substring(0, name.indexOf('[')), region.stripIndent() + "\n");
            }
        }
        return regions;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /**
     * A block of code in a document.
     *
     * @param language what stands behind the opening fence
     * @param name the snippet that the line before it names, or empty
     * @param text what it says
     * @param section the last heading of the second level above it
     */
    record Block(String language, String name, String text, String section) {}

    static List<Block> blocks(String document) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = document.lines().toList();
        String name = "";
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                int end = i + 1;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                String text = lines.subList(i + 1, end).stream().collect(Collectors.joining("\n", "", "\n"));
                blocks.add(new Block(line.substring(3).strip(), name, text, section));
                i = end;
                name = "";
            } else if (line.startsWith("<!-- snippet: ")) {
                name = line.substring("<!-- snippet: ".length(), line.indexOf(" -->"));
            } else if (!line.isBlank()) {
                name = "";
                section = line.startsWith("## ") ? line.substring(3) : section;
            }
        }
        return blocks;
    }
}
