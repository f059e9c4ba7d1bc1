package isnad.app.web.taxii;

import isnad.app.json.BrokenJson;
import isnad.app.json.TaxiiEnvelope;
import isnad.app.share.Inbox;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads what is sent, within limits. */
final class Sent {
  private Sent() {}

  static TaxiiEnvelope envelope(HttpServletRequest request) throws IOException {
    String type =
        String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT).replace(" ", "");
    if (!type.equals("application/taxii+json")
        && !type.startsWith("application/taxii+json;version=2.1")) {
      throw new TaxiiRefusal(
          TaxiiProblem.TAXII_BAD_TYPE, "an envelope is application/taxii+json;version=2.1");
    }
    byte[] body;
    if (request.getContentLengthLong() > Inbox.MOST_BYTES) {
      throw tooLarge();
    }
    try (InputStream in = request.getInputStream()) {
      body = in.readNBytes((int) Inbox.MOST_BYTES + 1);
    }
    if (body.length > Inbox.MOST_BYTES) {
      throw tooLarge();
    }
    try {
      String json =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      TaxiiEnvelope envelope = TaxiiEnvelope.read(json);
      if (envelope.objects().isEmpty()) {
        throw unprocessable("an envelope without objects");
      }
      return envelope;
    } catch (CharacterCodingException none) {
      throw unprocessable("no UTF-8");
    } catch (BrokenJson broken) {
      throw unprocessable(broken.why());
    }
  }

  private static TaxiiRefusal tooLarge() {
    return new TaxiiRefusal(
        TaxiiProblem.TAXII_TOO_LARGE, "at most " + Inbox.MOST_BYTES + " bytes at a time");
  }

  private static TaxiiRefusal unprocessable(String why) {
    return new TaxiiRefusal(TaxiiProblem.TAXII_UNPROCESSABLE, why);
  }
}
