package dev.hireloop.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;

import dev.hireloop.web.replay.SinglePage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A plain file server with a page that embeds one recording file, whatever is in it. */
final class Elsewhere implements AutoCloseable {

    private static final String PAGE =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title>
            <meta name="viewport" content="width=device-width">
            <link rel="icon" href="data:,">
            <script type="module" src="hireloop-replay.js"></script>
            <hireloop-replay src="case.hireloop"></hireloop-replay></html>
            """;

    private final Path folder;
    private final HttpServer files;

    Elsewhere(Path folder, String recording) {
        this.folder = folder;
        try {
            Files.writeString(folder.resolve("index.html"), PAGE);
            Files.writeString(folder.resolve("hireloop-replay.js"), new SinglePage().player());
            files =
                    SimpleFileServer.createFileServer(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                            folder.toRealPath(),
                            OutputLevel.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        shows(recording);
        files.start();
    }

    /** From now on the page shows that file. */
    void shows(String recording) {
        try {
            Files.writeString(folder.resolve("case.hireloop"), recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens it, and goes to the player: in a page of others it hears only keys meant for it. */
    static Theatre open(Page page) {
        page.navigate("/");
        page.getByRole(AriaRole.SLIDER).focus();
        return Theatre.on(page);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + files.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        files.stop(0);
    }
}
