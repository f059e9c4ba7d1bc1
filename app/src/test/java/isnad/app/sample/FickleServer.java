package isnad.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers byte for byte what it is told, or not to the end. */
public final class FickleServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Map<String, byte[]> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public FickleServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread.ofVirtual().start(this::serve);
  }

  public String address(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  /** Answers with these bytes, and holds the connection open where they end with {@code STALL}. */
  public void raw(String path, byte[] answer) {
    answers.put(path, answer);
  }

  public void answer(String path, String status, String headers, byte[] body) {
    String head = "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length
        + "\r\nConnection: close\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    raw(path, all);
  }

  public void answer(String path, String status, String headers, String body) {
    answer(path, status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The heads of the questions for {@code path}. */
  public List<String> asked(String path) {
    return asked.stream().filter(head -> head.startsWith("GET " + path + " ")).toList();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = client.getInputStream();
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        int next = in.read();
        if (next < 0) {
          return;
        }
        head.append((char) next);
      }
      asked.add(head.toString());
      String path = head.toString().split(" ", 3)[1];
      byte[] none = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
          .getBytes(StandardCharsets.ISO_8859_1);
      byte[] answer = answers.getOrDefault(path, none);
      OutputStream out = client.getOutputStream();
      if (new String(answer, StandardCharsets.ISO_8859_1).endsWith("STALL")) {
        out.write(answer, 0, answer.length - "STALL".length());
        out.flush();
        Thread.sleep(20_000);
      } else {
        out.write(answer);
      }
    } catch (IOException | InterruptedException gone) {
      // Whoever asked has gone.
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
