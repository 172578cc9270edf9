//! Signed grants.

use super::*;

/// A program signs for somebody: with a key made for this test, whose public half judges the signature.
#[test]
fn service_accounts() {
    use ring::rand::SystemRandom;
    use ring::signature::{ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING as CURVE};
    use ring::signature::{EcdsaKeyPair, KeyPair, UnparsedPublicKey};

    let pair = EcdsaKeyPair::generate_pkcs8(&CURVE, &SystemRandom::new()).unwrap();
    let body = crate::Bytes::from(pair.as_ref());
    let pem = format!(
        "-----BEGIN PRIVATE KEY-----\\n{}\n-----END PRIVATE KEY-----\n",
        body.as_str()
    );
    let account = ServiceAccount::new("me@app.example", &pem).unwrap();
    assert!(!format!("{account:?}").contains(body.as_str()));
    let account = account
        .key_id("k1")
        .subject("ada")
        .claim("box_sub_type", &"enterprise");

    let late = Reply::json(r#"{"error":"invalid_grant","error_description":"clock"}"#)
        .with_status(400)
        .header("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    let fake = Fake::new()
        .then(late)
        .then(Reply::json(r#"{"access_token":"a","expires_in":60}"#));
    let client = client(&CONFIG, OAuthApp::new("unused"), &fake);
    let tokens = wait(client.jwt_bearer(&account, &Ask::new())).unwrap();
    assert_eq!(tokens.scopes.unwrap().join(" "), "read write");

    let asked = fake.requests();
    assert_eq!(asked.len(), 2, "again, by the server's clock");
    for (asked, iat) in asked.iter().zip([None, Some(784_111_777)]) {
        let form = form(asked);
        assert_eq!(form[0].1, "urn:ietf:params:oauth:grant-type:jwt-bearer");
        assert!(
            !form.iter().any(|it| it.0.starts_with("client_")),
            "the signature says who it is"
        );
        let (signed, signature) = form[1].1.rsplit_once('.').unwrap();
        let (header, claims) = signed.split_once('.').unwrap();
        let signature = crate::Bytes::from(signature).decode().unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&CURVE, pair.as_ref(), &SystemRandom::new()).unwrap();
        let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, key.public_key().as_ref());
        key.verify(signed.as_bytes(), &signature).unwrap();
        let json = |text: &str| -> crate::Json {
            let text = crate::Bytes::from(text).decode().unwrap();
            String::from_utf8(text).unwrap().parse().unwrap()
        };
        assert_eq!(
            json(header).as_text(),
            r#"{"alg":"ES256","typ":"JWT","kid":"k1"}"#
        );
        let claims = json(claims);
        let text = |key: &str| claims.get(key).unwrap().as_str().unwrap().into_owned();
        assert_eq!(text("iss"), "me@app.example");
        assert_eq!(text("sub"), "ada");
        assert_eq!(text("aud"), "https://app.example/token");
        assert_eq!(text("scope"), "read write");
        assert_eq!(text("box_sub_type"), "enterprise");
        let number = |key: &str| claims.get(key).unwrap().as_i64().unwrap();
        assert_eq!(number("exp") - number("iat"), 300);
        assert!(iat.is_none_or(|it| it == number("iat")));
    }
}

#[test]
fn keys_that_cannot_sign() {
    for (pem, expected) in [
        ("", "is no PEM"),
        (
            "-----BEGIN PRIVATE KEY-----\n!!\n-----END PRIVATE KEY-----",
            "no base64",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
            "cannot sign",
        ),
        (
            "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----",
            "openssl pkcs8",
        ),
        (
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END",
            "is encrypted",
        ),
        (
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END",
            "is no private key",
        ),
    ] {
        let error = ServiceAccount::new("me", pem).unwrap_err();
        assert_eq!(error.problem, OAuthProblem::Configuration);
        assert!(error.message.contains(expected), "{error}");
    }
    let error = ServiceAccount::from_key_file("{}").unwrap_err();
    assert!(error.message.contains("client_email"), "{error}");
}
