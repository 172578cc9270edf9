//! Contacts of two apps as one struct: listed, changed, written back. `customers KINTO_URL POCKETBASE_URL`, with an
//! account `alice` there and the superuser here; both have a collection `contacts`.

use api::{ApiKey, Basic, Crud, Error, Mapping};
use connectome_kinto::Kinto;
use connectome_pocketbase::PocketBase;
use connectome_pocketbase::types::Login;
use connectome_unified as unified;

/// What this program knows of a customer.
#[derive(Clone, Debug, Mapping, PartialEq)]
#[mapping(crate = api, model = unified::Contact)]
struct Customer {
    #[mapping(from)]
    id: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    #[mapping(field = primary_email)]
    email: String,
    stage: Option<Stage>,
    #[mapping(formula = { $concat: { values: [$.first_name, $.last_name], delimiter: " " } })]
    name: Option<String>,
}

#[derive(Clone, Debug, Mapping, PartialEq)]
#[mapping(crate = api, rename_all = "lowercase")]
enum Stage {
    Lead,
    Customer,
    #[mapping(other)]
    Other(String),
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut urls = std::env::args().skip(1);
    let (kinto, pocketbase) = (
        urls.next().ok_or("a URL of Kinto")?,
        urls.next().ok_or("a URL of PocketBase")?,
    );

    let kinto = Kinto::builder()
        .url(&format!("{kinto}/v1"))
        .connect(Basic::new("alice", "s3cret"))?;
    let there = promote(&kinto).await?;

    let login = Login::new("admin@example.org".to_owned(), "admin-s3cret".to_owned());
    let stranger = PocketBase::builder()
        .url(&pocketbase)
        .connect(ApiKey::new("none"))?;
    let token = stranger
        .auth()
        .log_in("_superusers", &login)
        .await?
        .token
        .clone();
    let pocketbase = PocketBase::builder()
        .url(&pocketbase)
        .connect(ApiKey::new(&token))?;
    let here = promote(&pocketbase).await?;

    assert_eq!(there, here);
    println!("{} customers in both", there.len());
    Ok(())
}

/// Makes two leads, then a customer of every lead; gives all of them, without their ids, as the app has them then.
async fn promote<A: Crud<unified::Contact>>(
    app: &A,
) -> Result<Vec<Customer>, Box<dyn std::error::Error>> {
    let contacts = app.unified::<unified::Contact>();
    for (first, last) in [("Ada", "Lovelace"), ("Grace", "Hopper")] {
        contacts.create(&lead(first, last).write()?).await?;
    }
    for customer in all(app).await? {
        let id = customer.id.clone().ok_or("an app has ids")?;
        let customer = Customer {
            stage: Some(Stage::Customer),
            ..customer
        };
        contacts.update(&id, &customer.write()?).await?;
    }
    let mut customers = all(app).await?;
    for customer in &mut customers {
        assert!(customer.id.take().is_some());
        assert_eq!(customer.stage, Some(Stage::Customer));
    }
    customers.sort_by(|one, other| one.email.cmp(&other.email));
    let names: Vec<_> = customers
        .iter()
        .filter_map(|it| it.name.as_deref())
        .collect();
    assert_eq!(names, ["Ada Lovelace", "Grace Hopper"]);
    Ok(customers)
}

async fn all<A: Crud<unified::Contact>>(app: &A) -> Result<Vec<Customer>, Error> {
    let contacts = app.unified::<unified::Contact>().list().per_page(1);
    contacts.records().map_into::<Customer>().all().await
}

fn lead(first: &str, last: &str) -> Customer {
    Customer {
        id: None,
        first_name: Some(first.to_owned()),
        last_name: Some(last.to_owned()),
        email: format!("{}@example.org", first.to_lowercase()),
        stage: Some(Stage::Lead),
        name: None,
    }
}
