//! OAuth 1.0a signatures (RFC 5849, section 3): what of a request is signed, and how.

use std::time::SystemTime;

use ring::hmac;
use url::{Url, form_urlencoded};

use super::{OAuthError, SignatureMethod, entropy};
use crate::Bytes;
use crate::credential::OAuth1;
use crate::style::{Keep, encode};

/// A request, as far as it is signed.
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a str,
    pub(crate) url: &'a Url,
    /// The body, when it is a form.
    pub(crate) form: Option<&'a [u8]>,
}

/// What makes each signature another: a nonce, and the time in seconds.
pub(crate) struct Moment {
    pub(crate) nonce: String,
    pub(crate) time: u64,
}

impl Moment {
    pub(crate) fn now() -> Result<Self, OAuthError> {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Ok(Self {
            nonce: entropy::unguessable()?,
            time: since.unwrap_or_default().as_secs(),
        })
    }
}

/// `Authorization` of a request. `more`: what belongs to the protocol besides, `oauth_callback`.
pub(crate) fn authorization(
    credential: &OAuth1,
    method: SignatureMethod,
    request: &Signed<'_>,
    more: &[(&str, &str)],
    moment: &Moment,
) -> String {
    let time = moment.time.to_string();
    let mut own = vec![
        ("oauth_consumer_key", credential.consumer.reveal()),
        ("oauth_nonce", &moment.nonce),
        ("oauth_signature_method", name(method)),
        ("oauth_timestamp", &time),
    ];
    if let Some(token) = &credential.token {
        own.push(("oauth_token", token.reveal()));
    }
    own.push(("oauth_version", "1.0"));
    own.extend_from_slice(more);
    let signature = signature(credential, method, request, &own);
    own.push(("oauth_signature", &signature));

    let mut header = String::from("OAuth ");
    if let Some(realm) = &credential.realm {
        let quoted = realm.replace('\\', "\\\\").replace('"', "\\\"");
        header.push_str(&format!("realm=\"{quoted}\", "));
    }
    let own = own.iter().map(|(name, value)| {
        let value = encode(value, Keep::Unreserved);
        format!("{name}=\"{value}\"")
    });
    header.push_str(&own.collect::<Vec<_>>().join(", "));
    header
}

fn name(method: SignatureMethod) -> &'static str {
    match method {
        SignatureMethod::HmacSha1 => "HMAC-SHA1",
        SignatureMethod::HmacSha256 => "HMAC-SHA256",
        SignatureMethod::Plaintext => "PLAINTEXT",
    }
}

fn signature(
    credential: &OAuth1,
    method: SignatureMethod,
    request: &Signed<'_>,
    own: &[(&str, &str)],
) -> String {
    let token = credential.token_secret.as_ref();
    let key = format!(
        "{}&{}",
        encode(credential.consumer_secret.reveal(), Keep::Unreserved),
        encode(token.map_or("", |it| it.reveal()), Keep::Unreserved)
    );
    let algorithm = match method {
        SignatureMethod::Plaintext => return key,
        SignatureMethod::HmacSha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
        SignatureMethod::HmacSha256 => hmac::HMAC_SHA256,
    };
    let key = hmac::Key::new(algorithm, key.as_bytes());
    let tag = hmac::sign(&key, base(request, own).as_bytes());
    Bytes::from(tag.as_ref()).as_str().to_owned()
}

/// The signature base string (section 3.4.1).
fn base(request: &Signed<'_>, own: &[(&str, &str)]) -> String {
    let encoded = |text: &str| encode(text, Keep::Unreserved);
    let query = request.url.query().unwrap_or_default().as_bytes();
    let form = request.form.unwrap_or_default();
    let outside = form_urlencoded::parse(query).chain(form_urlencoded::parse(form));
    let mut pairs: Vec<(String, String)> = outside
        .map(|(name, value)| (encoded(&name), encoded(&value)))
        .chain(own.iter().map(|it| (encoded(it.0), encoded(it.1))))
        .collect();
    pairs.sort();
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    // A URL has its host in lower case and says a port only where it is not the scheme's.
    let origin = request.url.origin().ascii_serialization();
    let place = format!("{origin}{}", request.url.path());
    format!(
        "{}&{}&{}",
        encoded(&request.method.to_ascii_uppercase()),
        encoded(&place),
        encoded(&pairs.join("&"))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_strings() {
        // RFC 5849, section 3.4.1.1.
        let request = Signed {
            method: "post",
            url: &url("http://EXAMPLE.COM:80/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b"),
            form: Some(b"c2&a3=2+q"),
        };
        let own = [
            ("oauth_consumer_key", "9djdj82h48djs9d2"),
            ("oauth_token", "kkk9d7dh3k39sjv7"),
            ("oauth_signature_method", "HMAC-SHA1"),
            ("oauth_timestamp", "137131201"),
            ("oauth_nonce", "7d8f3e4a"),
        ];
        assert_eq!(
            base(&request, &own),
            "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D\
             %26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a\
             %26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7"
        );
    }

    #[test]
    fn signatures() {
        // RFC 5849, section 1.2.
        let credential = OAuth1::new(
            "dpf43f3p2l4k3l03",
            "kd94hf93k423kf44",
            "nnch734d00sl2jdk",
            "pfkkdhi9sl3r4s00",
        );
        let request = Signed {
            method: "GET",
            url: &url("http://photos.example.net/photos?file=vacation.jpg&size=original"),
            form: None,
        };
        let own = [
            ("oauth_consumer_key", "dpf43f3p2l4k3l03"),
            ("oauth_token", "nnch734d00sl2jdk"),
            ("oauth_signature_method", "HMAC-SHA1"),
            ("oauth_timestamp", "137131202"),
            ("oauth_nonce", "chapoH"),
        ];
        let signed = signature(&credential, SignatureMethod::HmacSha1, &request, &own);
        assert_eq!(signed, "MdpQcU8iPSUjWoN/UDMsK2sui9I=");
    }

    #[test]
    fn whole_headers() {
        // Signatures as oauthlib 3.2.2 makes them.
        let odd = "https://App.example:443/1/a%20b/%C3%BC?z=1&a=%C3%BC&a=+x&empty=&e=%7E*";
        let form =
            "status=Hello%20Ladies%20%2B%20Gentlemen%2C%20a%20signed%20OAuth%20request%21&q=0";
        let posted = "https://app.example:8443/x?q=1";
        use SignatureMethod::*;
        check(
            HmacSha1,
            "GET",
            odd,
            None,
            "%2FrlDDWAjhmcOg0TBtHunM54FWn8%3D",
        );
        check(
            HmacSha1,
            "POST",
            posted,
            Some(form),
            "DJiVUDH%2FLd00tm5xbvjXfSrfuHE%3D",
        );
        let signature = "3tSBdkDqb835H3Yp%2FwyLtM4ZlfVBj4QaEVP6h0CNm9Q%3D";
        check(HmacSha256, "GET", odd, None, signature);
        let signature = "oXJ6lDWvpgN6nW2%2FCQtV1CT70KbLPOKcGX%2BYaZj6hwc%3D";
        check(HmacSha256, "POST", posted, Some(form), signature);
        check(Plaintext, "GET", odd, None, "s%2526cret%26t%252Fs");
    }

    fn check(how: SignatureMethod, method: &str, url: &str, form: Option<&str>, expected: &str) {
        let credential = OAuth1::new("key&1", "s&cret", "tok en", "t/s").realm("a \"1\"");
        let request = Signed {
            method,
            url: &self::url(url),
            form: form.map(str::as_bytes),
        };
        let moment = Moment {
            nonce: "n0nce".to_owned(),
            time: 137_131_201,
        };
        let header = authorization(&credential, how, &request, &[], &moment);
        let expected = format!(
            "OAuth realm=\"a \\\"1\\\"\", oauth_consumer_key=\"key%261\", oauth_nonce=\"n0nce\", \
             oauth_signature_method=\"{}\", oauth_timestamp=\"137131201\", oauth_token=\"tok%20en\", \
             oauth_version=\"1.0\", oauth_signature=\"{expected}\"",
            name(how)
        );
        assert_eq!(header, expected);
    }

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }
}
