#[automatically_derived]
impl ::connectome::Convert<Contact> for Customer {
    fn read_value(
        from: &Contact,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(Self {
            score: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).score).get(),
                    |it| (::connectome::derive::side(it).with::<i64>().read)(it),
                    ["score", "Customer.score"],
                )?
                .unwrap_or_default(),
            stage: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).stage).get(),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    ["stage", "Customer.stage"],
                )?
                .unwrap_or_else(|| "lead".to_owned()),
            email: ::connectome::derive::optional(
                    ::connectome::derive::at(&(*from).primary_email).get(),
                    |it| (::connectome::derive::side(it).with::<String>().read)(it),
                    ["primary_email", "Customer.email"],
                )?
                .or_else(|| Some(String::from("none"))),
        })
    }
    fn write_value(
        &self,
        to: &mut Contact,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        ::connectome::derive::at_mut(&mut (*to).score)
            .set(
                ::core::option::Option::Some(&self.score),
                |it, to| (::connectome::derive::side(to).with::<i64>().write)(it, to),
                ["Customer.score", "score"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).stage)
            .set(
                ::core::option::Option::Some(&self.stage),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.stage", "stage"],
            )?;
        ::connectome::derive::at_mut(&mut (*to).primary_email)
            .set(
                self.email.as_ref(),
                |it, to| (::connectome::derive::side(to).with::<String>().write)(it, to),
                ["Customer.email", "primary_email"],
            )?;
        ::core::result::Result::Ok(())
    }
}
const _: () = {
    let _ = |it: &Contact| {
        let _ = &(*it).score;
        let _ = &(*it).stage;
        let _ = &(*it).primary_email;
    };
    ::connectome::derive::all_written(
        <Contact as ::connectome::codec::Rows>::ROWS,
        &["score", "stage", "primary_email"],
        "`Customer` writes no `",
        "`, which `Contact` requires: add the field, or say `#[mapping(model = Contact, from)]` or `allow_unmapped`",
    );
};
#[automatically_derived]
impl ::connectome::Mapping for Customer {}
