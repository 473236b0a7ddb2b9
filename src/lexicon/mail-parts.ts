import type { Phrases } from './types.ts';

/**
 * Words that together say what happened: a thing and what became of it. A mail may say "your transfer reached our
 * account" or "the money is here" in a hundred ways; the two words meet in one sentence in all of them.
 */
export interface MailParts {
  money: Phrases;
  /** What the shopper wrote. */
  message: Phrases;
  parcel: Phrases;
  order: Phrases;
  account: Phrases;
  /** Came to where it should be. */
  arrived: Phrases;
  /** To the store: parts an order that was received from one that was delivered. */
  atUs: Phrases;
  accepted: Phrases;
  sent: Phrases;
  /** To a person or place at the end of the way. */
  handedOver: Phrases;
  packed: Phrases;
  opened: Phrases;
}

export const mailParts: Readonly<Record<string, MailParts>> = {
  en: {
    money: ['money', 'payment', 'transfer', 'funds', 'amount'],
    message: ['message', 'email', 'e-mail', 'mail', 'enquiry', 'inquiry', 'question', 'request', 'query'],
    parcel: ['parcel', 'package', 'shipment', 'delivery', 'box', 'order', 'goods', 'items', 'courier', 'carrier'],
    order: ['order', 'purchase'],
    account: ['account', 'registration', 'email address', 'sign-up', 'membership', 'login'],
    arrived: ['arrived', 'reached', 'received', 'landed', 'came in', 'come in', 'is here', 'cleared', 'credited', 'came through', 'safely there', 'got'],
    atUs: ['us', 'our account', 'we', "we've", 'our warehouse', 'our system', 'our inbox'],
    accepted: ['accepted', 'confirmed', 'received', 'placed', 'registered', 'logged', 'noted', 'in our system', 'processing', 'on the case', 'working on it'],
    sent: ['shipped', 'dispatched', 'sent', 'left', 'handed', 'gave', 'given', 'collected by', 'picked up by', 'on its way', 'on the road', 'travelling', 'posted', 'en route'],
    handedOver: ['neighbour', 'neighbor', 'your door', 'doorstep', 'letterbox', 'mailbox', 'signed', 'safe place', 'reception', 'porch'],
    packed: ['packed', 'boxed', 'in its box', 'in the box', 'wrapped', 'labelled', 'picked', 'assembled', 'ready to go', 'ready for'],
    opened: ['created', 'signed up', 'registered', 'active', 'activate', 'confirm', 'verify', 'opened', 'welcome', 'joined', 'one more click', 'set up'],
  },
  de: {
    money: ['geld', 'zahlung', 'überweisung', 'betrag', 'zahlungseingang', 'summe'],
    message: ['nachricht', 'mail', 'e-mail', 'anfrage', 'frage', 'anliegen', 'schreiben', 'zuschrift'],
    parcel: ['paket', 'päckchen', 'sendung', 'lieferung', 'bestellung', 'ware', 'artikel', 'karton', 'paketdienst', 'fahrer', 'dhl', 'dpd', 'hermes', 'gls', 'bote', 'lager'],
    order: ['bestellung', 'auftrag', 'einkauf', 'order'],
    account: ['konto', 'kundenkonto', 'anmeldung', 'registrierung', 'registriert', 'e-mail-adresse', 'mitgliedschaft'],
    arrived: ['angekommen', 'eingegangen', 'erhalten', 'eingetroffen', 'ist da', 'erreicht', 'gutgeschrieben', 'verbucht', 'gelandet', 'liegt', 'vorliegt'],
    atUs: ['uns', 'unserem konto', 'wir', 'unser'],
    accepted: ['angenommen', 'bestätigt', 'erhalten', 'notiert', 'erfasst', 'aufgenommen', 'registriert', 'eingegangen', 'in bearbeitung', 'vermerkt'],
    sent: ['versendet', 'verschickt', 'versandt', 'mitgegeben', 'übergeben', 'abgeschickt', 'auf den weg', 'unterwegs', 'verlassen', 'abgeholt', 'aufgegeben', 'auf reisen', 'losgeschickt'],
    handedOver: ['nachbar*', 'haustür', 'briefkasten', 'abgegeben', 'quittiert', 'ausgehändigt', 'ablageort', 'zugestellt', 'packstation', 'empfang genommen'],
    packed: ['verpackt', 'gepackt', 'im karton', 'eingepackt', 'zusammengestellt', 'etikett', 'versandfertig', 'bereit', 'kommissioniert'],
    opened: ['angelegt', 'erstellt', 'eröffnet', 'registriert', 'freigeschaltet', 'aktivieren', 'aktiv', 'bestätigen', 'bestätige', 'willkommen', 'eingerichtet', 'ein klick'],
  },
  fr: {
    money: ['paiement', 'règlement', 'virement', 'argent', 'somme', 'montant', '€'],
    message: ['message', 'mail', 'e-mail', 'courriel', 'demande', 'question', 'requête'],
    parcel: ['colis', 'paquet', 'envoi', 'livraison', 'commande', 'articles', 'carton', 'transporteur', 'livreur', 'la poste', 'facteur', 'chronopost'],
    order: ['commande', 'achat'],
    account: ['compte', 'inscription', 'adresse e-mail', 'espace client', 'inscrire'],
    arrived: ['arrivé', 'arrivée', 'reçu', 'reçue', 'parvenu', 'parvenue', 'encaissé', 'est là', 'sur notre compte', 'entre nos mains', 'bien reçu'],
    atUs: ['nous', 'notre compte', 'nos mains', 'notre'],
    accepted: ['enregistrée', 'confirmée', 'acceptée', 'validée', 'prise en compte', 'reçue', 'parvenue', 'notée', 'en occupons', 'traitons', 'enregistré'],
    sent: ['expédié*', 'envoyé*', 'confié*', 'remis*', 'parti*', 'partir', 'en route', 'quitté', 'pris en charge', 'en chemin'],
    handedOver: ['voisin*', 'boîte aux lettres', 'devant votre porte', 'déposé*', 'signature', 'main propre', 'gardien*', 'point relais'],
    packed: ['emballé*', 'préparé*', 'carton', 'étiquette', 'prêt*', 'empaqueté*', 'conditionné*'],
    opened: ['créé', 'ouvert', 'ouvrir', 'activer', 'activé', 'confirmez', 'confirmer', 'bienvenue', 'inscrit*', 'un clic', 'validez', 'inscrire'],
  },
  es: {
    money: ['pago', 'transferencia', 'dinero', 'importe', 'ingreso', '€'],
    message: ['mensaje', 'correo', 'e-mail', 'email', 'consulta', 'pregunta', 'solicitud', 'mail'],
    parcel: ['paquete', 'envío', 'pedido', 'artículos', 'caja', 'mensajero', 'transportista', 'correos', 'seur', 'mrw', 'repartidor', 'cartero', 'bulto'],
    order: ['pedido', 'compra', 'orden'],
    account: ['cuenta', 'registro', 'registrarte', 'correo', 'registrado'],
    arrived: ['llegado', 'recibido', 'llegó', 'recibida', 'nuestra cuenta', 'en nuestras manos', 'acreditado', 'abonado', 'ya está', 'ingresado', 'entrado', 'tenemos'],
    atUs: ['nos', 'nuestra', 'nuestras', 'nosotros', 'hemos'],
    accepted: ['confirmado', 'registrado', 'aceptado', 'recibido', 'anotado', 'puesto con', 'preparándolo', 'procesando', 'llegado bien', 'en marcha', 'tramitando'],
    sent: ['enviado', 'salido', 'salir', 'entregamos', 'entregado a', 'en camino', 'de camino', 'despachado', 'expedido', 'recogió', 'mandado', 'partido', 'en ruta'],
    handedOver: ['vecin*', 'buzón', 'puerta', 'portería', 'conserje', 'firmado', 'en mano', 'en casa'],
    packed: ['embalad*', 'empaquetad*', 'preparad*', 'caja', 'etiqueta', 'listo*', 'cerrada'],
    opened: ['creada', 'creado', 'registrarte', 'registrado', 'activar', 'activa', 'confirma', 'verifica', 'bienvenid*', 'un clic', 'abierto'],
  },
  hu: {
    money: ['pénz', 'összeg', 'befizetés*', 'utalás*', 'átutalás*', 'fizetés*', 'vételár'],
    message: ['üzenet*', 'level*', 'levél*', 'kérdés*', 'megkeresés*', 'e-mail*', 'kérés*'],
    parcel: ['csomag*', 'küldemény*', 'rendelés*', 'termék*', 'doboz*', 'futár*', 'posta', 'postá*', 'postás', 'gls', 'foxpost', 'áru*'],
    order: ['rendelés*', 'megrendelés*', 'vásárlás*'],
    account: ['fiók*', 'regisztráció*', 'regisztrált*', 'e-mail cím*', 'tagság*'],
    arrived: ['megérkezett', 'megjött', 'megkaptuk', 'beérkezett', 'befutott', 'jóváír*', 'rendben van', 'megvan', 'célba ért', 'itt van'],
    atUs: ['hozzánk', 'nálunk', 'számlánk*', 'megkaptuk', 'minket'],
    accepted: ['visszaigazol*', 'rögzít*', 'elfogad*', 'beérkezett', 'megkaptuk', 'feldolgoz*', 'felvettük', 'dolgozunk', 'nálunk van'],
    sent: ['feladt*', 'elküldt*', 'átadt*', 'elindult', 'útnak', 'úton', 'elvitte', 'elhagyta', 'postázt*', 'felvette', 'indult'],
    handedOver: ['szomszéd*', 'kézbesít*', 'átvett*', 'átvette', 'portá*', 'postaládá*', 'ajtó*', 'átadta', 'csomagautomatá*'],
    packed: ['csomagol*', 'becsomagol*', 'dobozba', 'dobozban', 'összekészít*', 'összeállít*', 'címke', 'kész*', 'előkészít*'],
    opened: ['létrejött', 'létrehoz*', 'regisztrált*', 'aktivál*', 'megerősít*', 'erősítse', 'erősítsd', 'üdvözöl*', 'egy kattintás', 'élni fog', 'elkészült'],
  },
  pl: {
    money: ['pieniądze', 'wpłat*', 'płatnoś*', 'przelew*', 'kwot*', 'środki', 'zapłat*'],
    message: ['wiadomoś*', 'pytani*', 'zapytani*', 'zgłoszeni*', 'e-mail*', 'mail*', 'list*', 'prośb*'],
    parcel: ['paczk*', 'przesyłk*', 'zamówieni*', 'towar*', 'karton*', 'kurier*', 'inpost', 'paczkomat*', 'produkty', 'dpd', 'dhl'],
    order: ['zamówieni*', 'zakup*'],
    account: ['konto', 'konta', 'rejestracj*', 'zarejestrował*', 'adres e-mail'],
    arrived: ['dotarł*', 'wpłynął', 'wpłynęł*', 'otrzymaliśmy', 'doszł*', 'są u nas', 'trafił*', 'zaksięgowan*', 'przyszł*', 'zaksięgowaliśmy', 'mamy'],
    atUs: ['nas', 'nasze konto', 'nam', 'otrzymaliśmy', 'przyjęliśmy', 'naszym'],
    accepted: ['przyjęliśmy', 'przyjęte', 'potwierdz*', 'zarejestrowan*', 'otrzymaliśmy', 'zajmujemy', 'realizuj*', 'złożone'],
    sent: ['wysłan*', 'wysłaliśmy', 'nadan*', 'nadaliśmy', 'przekazaliśmy', 'przekazan*', 'oddaliśmy', 'wyruszył*', 'w drodze', 'jedzie', 'opuścił*', 'wyszł*'],
    handedOver: ['sąsiad*', 'doręczył*', 'doręczon*', 'dostarczył*', 'dostarczon*', 'pod drzwiami', 'odebrał*', 'skrzynk*', 'portiern*'],
    packed: ['spakowan*', 'zapakowan*', 'pakujemy', 'w kartonie', 'karton', 'etykiet*', 'gotow*', 'przygotowan*', 'skompletowan*'],
    opened: ['utworzon*', 'założon*', 'zarejestrował*', 'aktywuj*', 'aktywn*', 'potwierdź', 'witamy', 'witaj', 'kliknięci*', 'działać'],
  },
  ru: {
    money: ['деньги', 'оплат*', 'платеж*', 'перевод*', 'средства', 'сумм*'],
    message: ['письмо', 'сообщени*', 'вопрос', 'обращени*', 'запрос', 'заявк*'],
    parcel: ['посылк*', 'заказ*', 'отправлени*', 'товар*', 'коробк*', 'курьер*', 'сдэк', 'почт*', 'водител*', 'доставк*'],
    order: ['заказ*', 'покупк*'],
    account: ['кабинет*', 'аккаунт*', 'учетн* запис*', 'регистраци*', 'зарегистрир*', 'адрес почты'],
    arrived: ['получили', 'получен*', 'поступил*', 'дошл*', 'дошел', 'зачислен*', 'пришл*', 'пришел', 'у нас', 'прибыл*', 'дошло', 'на месте'],
    atUs: ['нас', 'нам', 'нами', 'наш счет', 'мы'],
    accepted: ['принят*', 'приняли', 'подтвержд*', 'оформлен*', 'получили', 'зарегистрирован*', 'занялись', 'обрабатыва*', 'создан*', 'у нас'],
    sent: ['отправлен*', 'отправили', 'передали', 'передан*', 'отгружен*', 'выехал*', 'в пути', 'едет', 'покинул*', 'отдали', 'вышел', 'забрал курьер'],
    handedOver: ['сосед*', 'вручен*', 'вручил*', 'доставлен*', 'доставил*', 'у двери', 'консьерж*', 'почтовый ящик', 'под роспись'],
    packed: ['собран*', 'собрали', 'упакован*', 'упаковали', 'в коробке', 'уложили', 'укомплектован*', 'готов* к', 'ярлык'],
    opened: ['создан*', 'зарегистрировал*', 'зарегистрирован*', 'активир*', 'подтвердите', 'добро пожаловать', 'заработает', 'открыт*', 'один шаг'],
  },
  lt: {
    money: ['pinig*', 'mokėjim*', 'apmokėjim*', 'pavedim*', 'įmok*', 'suma', 'sumą'],
    message: ['laišk*', 'žinut*', 'klausim*', 'užklaus*', 'pranešim*', 'kreipin*', 'el. laišk*'],
    parcel: ['siunt*', 'užsakym*', 'prek*', 'dėž*', 'kurjer*', 'omniva', 'paštomat*', 'dpd', 'venipak', 'paketas'],
    order: ['užsakym*', 'pirkim*', 'pirkin*'],
    account: ['paskyr*', 'registracij*', 'užsiregistrav*', 'el. pašt*'],
    arrived: ['gavome', 'gaut*', 'pasiekė', 'atėjo', 'įskaityt*', 'atkeliavo', 'jau pas mus', 'pas mus', 'vietoje', 'gavom'],
    atUs: ['mus', 'mūsų', 'gavome', 'priėmėme'],
    accepted: ['priimt*', 'priėmėme', 'patvirtin*', 'gavome', 'gaut*', 'užregistruot*', 'kibome', 'vykdom*', 'pradėjome'],
    sent: ['išsiųst*', 'išsiuntėme', 'perduot*', 'perdavėme', 'atidavėme', 'iškeliavo', 'keliauja', 'pakeliui', 'išvežė', 'paliko', 'išvyko'],
    handedOver: ['kaimyn*', 'įteikt*', 'įteikė', 'pristatyt*', 'pristatė', 'prie durų', 'pašto dėžut*', 'atsiėm*', 'pasirašė'],
    packed: ['supakuot*', 'supakavo*', 'pakuoja*', 'dėžut*', 'sudėjome', 'paruošt*', 'paruošė*', 'lipduk*', 'surinkt*', 'surinkome'],
    opened: ['sukurt*', 'sukūr*', 'užsiregistrav*', 'aktyvuo*', 'patvirtinkite', 'patvirtinti', 'sveiki atvykę', 'veikti', 'paspaudim*', 'aktyv*'],
  },
  ko: {
    money: ['결제', '입금', '금액', '원이', '대금', '송금'],
    message: ['문의', '메일', '메시지', '질문', '글', '요청'],
    parcel: ['상품', '택배', '주문', '물건', '상자', '기사님', '대한통운', '우체국', '배송'],
    order: ['주문', '구매'],
    account: ['계정', '회원', '가입', '인증', '아이디'],
    arrived: ['도착', '들어온', '들어왔', '받았', '확인되', '입금되', '접수', '완료'],
    atUs: ['저희', '계좌', '접수', '받았'],
    accepted: ['접수', '확인되', '등록', '완료', '받았', '시작'],
    sent: ['발송', '출고', '출발', '보냈', '보내드렸', '넘겼', '인계', '전달했', '맡겼', '실었'],
    handedOver: ['문 앞', '현관', '경비실', '수령', '배달', '배송 완료', '배송완료', '무인택배함', '이웃'],
    packed: ['포장', '담았', '준비', '상자에', '송장을 붙'],
    opened: ['완료', '생성', '환영', '인증', '가입해', '만들', '축하', '등록'],
  },
  ja: {
    money: ['入金', 'お支払', '振込', '振り込み', '代金', '決済', '円の'],
    message: ['メール', 'お問い合わせ', 'お問合せ', 'メッセージ', 'ご質問', 'ご連絡'],
    parcel: ['お荷物', '荷物', '商品', 'ご注文', 'ヤマト', '佐川', '日本郵便', '運送会社', '配送業者', '宅配'],
    order: ['ご注文', '注文', 'お買い上げ', 'ご購入'],
    account: ['アカウント', '会員', '登録', 'メールアドレス'],
    arrived: ['届いて', '届きました', '到着', '確認いたしました', '確認しました', '受け取り', '受領', '確かに', '着きました', '済んで'],
    atUs: ['当店', '弊社', '確かに', '私ども', '承り'],
    accepted: ['承り', '受け付け', '受付', '確認', '完了', '確定'],
    sent: ['発送', '出荷', '出発', 'お預けしました', '引き渡', 'お渡ししました', '預けました', '送りました', '向かって'],
    handedOver: ['宅配ボックス', '玄関', '置き配', '配達', 'お届けした', 'お届けしま', 'お届けいたしま', '届きましたか', 'ご近所', '受け取られ'],
    packed: ['梱包', '箱詰め', '箱に', '集荷', '準備が', '包装'],
    opened: ['完了', '作成', '有効', 'ようこそ', '確認', 'いただきました', '本登録'],
  },
};
