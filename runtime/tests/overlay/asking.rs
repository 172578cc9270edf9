//! What an overlay asks others and no record changes is asked once, when it is read.

use std::sync::Mutex;

use connectome::formula::{Links, Lookup};
use connectome::{BoxError, Json, OverlayText};

use super::contact::{Mine, ada, read};
use super::json;

/// Knows one record, one of our ids and one of the app's; notes what it is asked.
#[derive(Default)]
struct App(Mutex<Vec<String>>);

impl App {
    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }

    fn answer(&self, question: String, found: Option<&str>) -> Option<Json> {
        self.0.lock().unwrap().push(question);
        found.map(Json::from)
    }
}

impl Lookup for App {
    async fn find(&self, pointer: &str, arguments: &Json) -> Result<Option<Json>, BoxError> {
        let is_known = arguments.to_string().contains("sales@example.org");
        let found = is_known.then_some("42");
        if arguments.to_string().contains("broken") {
            return Err("the app is away".into());
        }
        Ok(self.answer(format!("{pointer} {arguments}"), found))
    }
}

impl Links for App {
    async fn external_id(&self, table: &str, id: &Json) -> Result<Option<Json>, BoxError> {
        Ok(self.answer(format!("{table} < {id}"), Some("$.theirs")))
    }

    async fn app_id(&self, table: &str, id: &Json) -> Result<Option<Json>, BoxError> {
        Ok(self.answer(format!("{table} > {id}"), None))
    }
}

#[tokio::test]
async fn constants_are_asked_for_once() {
    let app = App::default();
    let text = r#"{
        "write": {
            "ownerId": {"$lookup": {"query": {"email": {"$concat": ["sales", "@example.org"]}}}},
            "lastName": {"$firstNotEmpty": [{"$lookup": {"query": {"email": "nobody"}}}, "$.email"]},
            "extra": {
                "again": {"$lookup": {"query": {"email": {"$concat": ["sales", "@example.org"]}}}},
                "theirs": {"$findExternalRecordId": {"dataLinkTable": {"key": "people"}, "recordId": "7"}},
                "none": {"$findAppRecordId": {"dataLinkTable": {"key": "people"}, "recordId": 8}},
                "data": {"$plain": {"$lookup": {"query": {"email": "sales@example.org"}}}}
            }
        }
    }"#;
    assert!(Mine::parse(text).is_err());
    let text = OverlayText::json(text).unwrap();
    let text = text.answered(&app, &app).await.unwrap();
    assert_eq!(
        app.asked(),
        [
            r#"/ownerId {"query":{"email":"sales@example.org"}}"#,
            r#"/lastName/$firstNotEmpty/0 {"query":{"email":"nobody"}}"#,
            r#"/extra/again {"query":{"email":"sales@example.org"}}"#,
            r#"people < "7""#,
            "people > 8",
        ]
    );
    let overlay = Mine::of(&text).unwrap();
    let customer = read("{}", &ada()).unwrap();
    for _ in 0..2 {
        let written = overlay.write(&customer).unwrap();
        let written: Json = json::encode_text(&written).parse().unwrap();
        let at = |key: &str| written.get(key).map(|it| it.to_string());
        assert_eq!(at("ownerId").as_deref(), Some("\"42\""));
        assert_eq!(at("again").as_deref(), Some("\"42\""));
        assert_eq!(at("lastName").as_deref(), Some("\"ada@example.org\""));
        assert_eq!(at("theirs").as_deref(), Some("\"$.theirs\""));
        assert_eq!(at("none"), None);
        assert!(at("data").unwrap().contains("$lookup"));
    }
    assert!(app.asked().is_empty());
}

#[tokio::test]
async fn what_goes_by_a_record_stays_and_is_refused_in_its_place() {
    let app = App::default();
    let text = "{\n \"write\": {\n  \"ownerId\": {\"$lookup\": {\"query\": {\"email\": \"$.email\"}}},\n  \"firstName\": {\"$lookup\": {\"query\": 1}}\n}}";
    let text = OverlayText::json(text).unwrap();
    let text = text.answered(&app, &app).await.unwrap();
    assert_eq!(app.asked(), [r#"/firstName {"query":1}"#]);
    let refused = Mine::of(&text).unwrap_err().to_string();
    assert_eq!(
        refused,
        "3:3: `$lookup` asks the app, and no record waits for its answer; say the id itself, or a query that no record changes"
    );
}

#[tokio::test]
async fn a_customer_asks_no_endless_list_of_questions() {
    let app = App::default();
    let fields = |count: usize| {
        let fields = (0..count).map(|it| format!(r#""k{it}": {{"$lookup": {{"query": {it}}}}}"#));
        let fields: Vec<String> = fields.collect();
        OverlayText::json(&format!(
            r#"{{"write": {{"extra": {{{}}}}}}}"#,
            fields.join(",")
        ))
        .unwrap()
    };
    assert!(fields(50).answered(&app, &app).await.is_ok());
    assert_eq!(app.asked().len(), 50);
    let refused = fields(51).answered(&app, &app).await.unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("an overlay asks at most 50 questions")
    );
    assert!(app.asked().is_empty());
    let broken = OverlayText::json(r#"{"read": {"email": {"$lookup": {"query": "broken"}}}}"#);
    let failed = broken.unwrap().answered(&app, &app).await.unwrap_err();
    assert_eq!(failed.to_string(), "the app is away");
}
