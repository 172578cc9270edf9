//! A client that is compiled anew from its document with every build, and is never committed.

#![allow(missing_docs, reason = "names and texts are the vendor's")]

include!(concat!(env!("OUT_DIR"), "/modules.rs"));

#[cfg(test)]
mod tests {
    use crate::connector::Museum;
    use crate::types::Exhibit;
    use connectome::transport::{Fake, Reply};
    use connectome::{Anonymous, json};

    #[test]
    fn a_record_is_read_and_written() {
        let exhibit: Exhibit = json::decode(br#"{"name":"Mona","since":"1503-01-01"}"#).unwrap();
        assert_eq!(exhibit.name, "Mona");
        assert_eq!(
            json::encode_text(&exhibit),
            r#"{"name":"Mona","since":"1503-01-01"}"#
        );
    }

    #[tokio::test]
    async fn a_call_brings_records() {
        let museum = Museum::builder()
            .transport(Fake::new().then(Reply::json(r#"[{"name":"Mona"}]"#)))
            .connect(Anonymous)
            .unwrap();
        let exhibits = museum.exhibits().list().limit(3).await.unwrap();
        assert_eq!(exhibits[0].name, "Mona");
    }
}
