import { phrases, type ServiceWords } from '../service-words.ts';
import { clock } from './clock.ts';
import { notions } from './notions.ts';

export const service: ServiceWords = {
  time: {
    hour: phrases('hora | horas | h'),
    day: phrases('día | días | noche | noches'),
    week: phrases('semana | semanas'),
    month: phrases('mes | meses'),
    year: phrases('año | años'),
    dayKinds: phrases('completos'),
    nextDay: phrases(
      'al día siguiente | el día siguiente | día siguiente | siguiente día laborable | mañana | siguiente día hábil | día hábil siguiente | día laborable siguiente | día laboral siguiente | próximo día laborable | próximo día hábil',
    ),
    sameDay: phrases('el mismo día | mismo día | en el día | día del pedido | el día del pedido'),
    dayAfter: phrases('pasado mañana | a los dos días | dos días después'),
    numbers: {
      un: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      diez: 10,
      catorce: 14,
      quince: 15,
      veinte: 20,
      treinta: 30,
      sesenta: 60,
      cien: 100,
    },
    to: phrases('a | al | y | o | hasta'),
    weekdays: [
      phrases('lunes | lun | l'),
      phrases('martes | mar'),
      phrases('miércoles | mié | x'),
      phrases('jueves | jue | j'),
      phrases('viernes | vie | v'),
      phrases('sábado* | sáb | s'),
      phrases('domingo* | dom | d'),
    ],
    mondayToFriday: phrases(
      'días laborables | entre semana | días hábiles | laborables | días de semana | día laborable',
    ),
    weekend: phrases('fin de semana | fines de semana'),
    daily: phrases(
      'todos los días | cada día | a diario | diariamente | 7 días a la semana | siete días a la semana | los siete días',
    ),
    holidays: phrases('festivos | días festivos'),
    closed: phrases(
      'cerrad* | cerramos | descansamos | no atendemos | no abrimos | libramos | no contestamos | no trabajamos | día de descanso | cerramos | cierre | no hay atención | no respondemos | no estamos | sin atención',
    ),
    am: phrases('am | a.m. | de la mañana'),
    pm: phrases('pm | p.m. | de la tarde'),
    oClock: phrases('h | hs | horas | hrs'),
    roundTheClock: phrases('24/7 | las 24 horas'),
    months: [
      phrases('enero | ene'),
      phrases('febrero | feb'),
      phrases('marzo'),
      phrases('abril | abr'),
      phrases('mayo'),
      phrases('junio | jun'),
      phrases('julio | jul'),
      phrases('agosto | ago'),
      phrases('septiembre | sept'),
      phrases('octubre | oct'),
      phrases('noviembre | nov'),
      phrases('diciembre | dic'),
    ],
  },
  faq: {
    title: phrases(
      'faq | preguntas frecuentes | preguntas más frecuentes | preguntas habituales | preguntas y respuestas | dudas frecuentes | nos preguntan | nos preguntáis | más preguntad*',
    ),
    help: phrases('ayuda | centro de ayuda | atención al cliente | soporte | servicio al cliente | artículos de ayuda'),
    questions: phrases(
      'cómo | qué | cuándo | dónde | cuál | cuáles | por qué | quién | puedo | cuánto | cuánta | tengo que | hay | es posible | se puede | hacéis',
    ),
    shopping: phrases(
      'pedido* | pedir | envío* | envia* | entrega* | devol* | devuel* | reembols* | pag* | cambi* | talla* | paquete* | stock | cancel* | anul* | factura* | cuenta | contraseña | producto* | garantía* | seguimiento | artículo* | compra* | transport* | desist*',
    ),
    foreign: phrases(
      'tarjeta* regalo | tarjetas de regalo | cheque* regalo | vale* regalo | bono* regalo | empleo* | trabaj* con nosotros | trabajo | candidat* | currículum | cv | vacante* | franquici* | mayorista* | distribuidor* | inversor* | prensa | prácticas | afiliad* | entrevista*',
    ),
    placeholder: phrases(
      'lorem ipsum | dolor sit amet | próximamente | en construcción | muy pronto | texto de ejemplo | contenido pendiente | aquí va | en preparación | pronto disponible',
    ),
  },
  contact: {
    hours: phrases(
      'horario* | horario de atención | horas de atención | atención al cliente | abierto | abrimos | disponible* | atendemos',
    ),
    service: phrases(
      'atención al cliente | servicio al cliente | atención telefónica | teléfono | llámanos | llámenos | contacto | soporte',
    ),
    phone: phrases(
      'teléfono | teléfonos | tel | tfno | tlf | llámanos | llama | llámenos | llamar | móvil | atención telefónica | atención al cliente | línea | llamarnos | llamad | por teléfono | celular | llámanos al | sms | whatsapp o teléfono | línea directa',
    ),
    fax: phrases('fax'),
    email: phrases('e-mail | email | correo electrónico | correo | mail'),
    at: phrases('arroba | at'),
    chat: phrases(
      'chat en vivo | chat en directo | chat | chatear | chatea con nosotros | iniciar chat | abrir chat | live chat | hablar por chat | hablemos en directo | hablar en directo',
    ),
    callback: phrases(
      'te llamamos | le llamamos | llámame | solicitar llamada | quiero que me llamen | solicita una llamada | llamada gratuita',
    ),
    counter: phrases(
      'visítanos | visítenos | ven a vernos | nuestra tienda en | nuestras tiendas | nuestra tienda física | tienda física | en nuestra tienda | showroom | ven a conocernos | pásate por | acércate | ven a la tienda | pasa por la tienda',
    ),
    writeUs: phrases(
      'formulario de contacto | escríbenos | escríbanos | contáctanos | enviar mensaje | envíanos un mensaje | escribe a | escriba a | escríbenos a | escribinos | mándanos un correo',
    ),
    message: phrases('mensaje | consulta | comentario* | pregunta'),
    track: phrases(
      'seguimiento de pedido* | seguimiento del pedido | seguimiento de tu pedido | sigue tu pedido | rastrear pedido | rastrea tu pedido | localiza tu pedido | localizar pedido | localizar mi pedido | estado de mi pedido | estado del pedido | estado de tu pedido | dónde está mi pedido | dónde está mi paquete | seguimiento de envío* | seguimiento del envío | seguir mi pedido | seguir pedido | seguir tu pedido | consulta el estado | dónde está tu pedido | por dónde va mi pedido | seguir el estado | seguir la evolución | sigue el estado | siga el estado | seguimiento de pedidos | seguimiento de paquetes',
    ),
    status: phrases(
      'estado | seguimiento | seguir | progreso | por dónde va | dónde está | por dónde viene | número de seguimiento | ver tu pedido | consultar tu pedido | consulta tu pedido | ver su pedido | consultar su pedido',
    ),
    orders: phrases(
      'mi cuenta | tu cuenta | su cuenta | mis pedidos | tus pedidos | historial de pedidos | área de cliente | área personal | detalle del pedido',
    ),
  },
  returns: {
    title: phrases(
      'devolucion* | devolución* | cambios y devoluciones | política de devoluciones | política de devolución | derecho de desistimiento | desistimiento | reembolso* | cambios',
    ),
    about: phrases(
      'devol* | devuel* | desist* | reembols* | cambio* | cambiar* | arrepent* | devolver* | cambiaste de opinión | cambias de opinión | recompráis | aceptáis de vuelta | admitís de vuelta',
    ),
    window: phrases(
      '# … para devol* | # … para cambi* | # … para desist* | # … de devolución | # de devolución | # para devol* | devol* … en # | devol* … dentro de # | devol* … en un plazo de # | devol* … en el plazo de # | devol* … durante # | devol* … hasta # | devol* … antes de # | devol* … # | devuel* … # | devuelv* … en # | plazo de devolución # | plazo de devolución … # | plazo de desistimiento … # | plazo … # … devol* | desist* … # | # … desist* | # … devolver | # … devoluc* | cambi* … en # | cambi* … # | en # … devol* | dentro de # … devol* | dispones de # … devol* | tienes # … devol* | # … sin necesidad de justif* | # … sin justif* | # de prueba | garantía de devolución … # | # … arrepent* | arrepent* … # | tenes # | tienes # | tiene # | # corridos | plazo de # | # desde la entrega | # desde que recib* | # naturales | ampli* … # | plazo … # | recogemos … devol* … # | aceptamos … devol* … # | # … para devolver* | # … desde que … recib* | aceptamos la devolución … # | # … probarlo | garantía de satisfacción # | # de satisfacción | te devolvemos el dinero … # | recompra* … #',
    ),
    windowWeak: phrases(
      'en # | dentro de # | en un plazo de # | plazo de # | # desde la recepción | # desde la entrega | # desde la fecha | # naturales | # a partir | tienes # | dispones de # | hasta # | # tras recib* | te damos # | damos # | ofrecemos # | tenéis # | # para pensarlo',
    ),
    refund: phrases(
      'reembols* … en # | reembols* … # | # … reembols* | reintegr* … # | # … reintegr* | devolveremos … dinero … # | devolveremos el importe … # | devolución del dinero … # | devolución del importe … # | importe … en # | importe … # | abono … # | abonar* … # | # … abonar* | dinero … # | # … dinero | proces* … # | # … proces* | garantía … # | # de garantía | # … garantía | respond* … # | respuesta … # | entreg* … # | # … entreg* | envi* … # | recoger* … # | # … recog* | # … para recoger | guardar* … # | válida … # | defectuos* … # | dañad* … # | comunic* … # | mensajero … # | transportista … #',
    ),
    money: phrases('importe … # | dinero … # | # … el importe | # … el dinero'),
    free: phrases(
      'devolucion* gratis | devolucion* gratuita* | devolución gratis | devolución gratuita | devolución … es gratuita | devolución … es gratis | devolución … gratis | devolución … gratuita | devoluciones … gratuitas | devoluciones … gratis | devolver … gratis | devuelve … gratis | devolver … sin coste | devolución sin coste | devoluciones sin coste | devolver … gratuitamente | devolución … sin coste | gastos de devolución … a nuestro cargo | gastos de devolución … corren de nuestra cuenta | costes de devolución … nuestra cuenta | asumimos … devol* | nos hacemos cargo … devol* | envío y devolución gratis | envíos y devoluciones gratis | envíos y devoluciones gratuit* | recogida gratuita | cambios y devoluciones gratis | cambios y devoluciones gratuit* | recogemos … gratis',
    ),
    paid: phrases(
      'no son gratuitas | no es gratuita | no son gratis | no es gratis | gastos de devolución … a cargo del cliente | gastos de devolución … cliente | gastos de devolución … comprador | gastos de devolución … por tu cuenta | gastos de devolución … por su cuenta | costes de devolución … cliente | costes de devolución … comprador | coste de la devolución … cliente | coste de devolución … cliente | coste de la devolución … a cargo | coste directo de devolución | costes directos de devolución | coste directo … devol* | gastos de envío … devolución … cliente | gastos … devolución … corren por cuenta del cliente | devolución … a cargo del cliente | devolución … por cuenta del cliente | a cargo del cliente | por cuenta del cliente | a cargo del comprador | a tu cargo | a su cargo | deberá asumir … devol* | deberás asumir | deberá asumir | el cliente asume | el cliente asumirá | el cliente paga | el cliente deberá pagar | tú pagas … devol* | por tu cuenta | pagado* por ti | lo paga el cliente | los paga el cliente',
    ),
    fee: phrases(
      'devol* … $ | $ … devol* | recogida … $ | $ … recogida | descont* … $ | $ … descont* | etiqueta … $ | $ … etiqueta',
    ),
    elsewhere: phrases(
      'extranjero | internacional* | fuera de españa | otros países | desde otros | fuera de la península | canarias | otro transportista | otra empresa de transporte | otra agencia | desde baleares | desde canarias | desde ceuta | desde las islas | desde portugal | desde el extranjero',
    ),
    faulty: phrases(
      'defectuos* | dañad* | error nuestro | incorrect* | equivocad* | roto | rota | rotos | rotas | averiad* | defecto | dañada* | rompe | rompió | no coincide | no corresponde | en garantía | falta de conformidad',
    ),
    label: phrases(
      'etiqueta* de devolución | etiqueta* prepagada* | etiqueta* … prepagad* | etiqueta* … devolución | imprim* … etiqueta* | etiqueta* … imprim* | descarg* … etiqueta* | etiqueta* … incluid* | incluye … etiqueta* | te enviaremos … etiqueta* | etiqueta* … correo | código qr … devol* | etiqueta de envío | enviamos … etiqueta*',
    ),
    noLabel: phrases('no … etiqueta* | sin etiqueta* | etiqueta* … no | ninguna etiqueta*'),
    inStore: phrases(
      'devol* … en tienda* | devol* … en nuestra* tienda* | devol* … en cualquiera de nuestras | devol* … en cualquier tienda | devol* … en la tienda | devol* … en una de nuestras | devol* … en tienda física | devol* … en nuestras tiendas | devuelv* … en tienda* | devuelv* … en nuestra* | devuelv* … en cualquier* | en tienda … devol* | en nuestras tiendas … devol* | en cualquiera de nuestras tiendas | en cualquier tienda | traer … a la tienda | traerlo … tienda | llev* … a nuestra tienda | llev* … tienda* | acud* … tienda* | devol* … tiendas físicas',
    ),
    notInStore: phrases(
      'no … devol* … en tienda* | no … devol* … en nuestra* tienda* | no … devol* … tiendas físicas | tiendas no aceptan | no se aceptan … tienda* | no aceptamos … tienda* | no es posible … tienda* | no se puede* … tienda* | no pueden … en tienda* | tienda* … no se | tienda* física* no',
    ),
    online: phrases(
      'devolución … online | devoluciones online | online … devol* | devolución en línea | portal de devoluciones | centro de devoluciones | desde tu cuenta … devol* | devol* … desde tu cuenta | devol* … en tu cuenta | en tu cuenta … devol* | en tu área de cliente … devol* | área de cliente … devol* | devol* … área de cliente | en su cuenta … devol* | devol* … en su cuenta | solicit* … devolución … web | solicit* … devolución … cuenta | solicit* … devolución … online | gestion* … devolución … cuenta | gestion* … devolución … web | inici* … devolución | inici* una devolución | tramit* … devol* … web | tramit* … devol* … cuenta | registra* … devolución | formulario de devolución online | formulario online',
    ),
    single: phrases(
      'se aplica a todos los | se aplican a todos los | válido para todos los | todos los productos … devol* | todos los artículos … devol* | mismas condiciones | misma política | las mismas condiciones | una única política | también … rebajad* | incluidos los artículos rebajados | incluidas las rebajas | incluidos … rebajad* | para todos nuestros productos | para todos los productos | tanto online como en tienda | da igual | sin excepción | sin excepciones | cualquier artículo | cualquier producto | todo lo que vendemos | a todos nuestros | para todo el catálogo | la misma regla | las mismas reglas | vale para todos los | se aplica* … a todos los | toda la colección | a todo el catálogo | a toda la tienda | rebajas incluidas | incluidas rebajas | no hay excepciones | ninguna excepción',
    ),
    split: phrases(
      'excepto | salvo | no se pueden devolver | no se admiten devol* | no se aceptan devol* | no admiten devol* | excluid* | a excepción | no podrán devolverse | no tienen devolución | según la categoría | según el producto | no es aplicable | no se aplica | plazo menor | no admitimos devol* | no aceptamos devol* | no admite devol* | no se admite | no se cambian | no se devuelven | sin cambio | no aceptamos | no se admiten | no se aceptan | no admitimos | no tiene* devolución | no recogemos | no se puede devolver | no admiten devolución',
    ),
    sale: phrases('rebaja* | outlet | oferta* | liquidación | regalo*'),
    differs: phrases('según la categoría | según el producto | plazo menor | condiciones distintas | plazos distintos'),
  },
  delivery: {
    title: phrases(
      'envío* | entrega* | gastos de envío | métodos de envío | plazos de entrega | formas de envío | envíos y entregas | opciones de envío | tarifas de envío | envíos y devoluciones | portes | gastos de envio',
    ),
    about: phrases('envío* | envia* | entreg* | transport* | paquete* | mensajer* | recog* | portes | llegar | llega'),
    methods: phrases(
      'envío estándar | envío express | envío exprés | envío urgente | envío 24h | envío a domicilio | entrega a domicilio | entrega estándar | entrega express | entrega en 24 horas | punto de recogida | puntos de recogida | recogida en tienda | recogida en punto | recogida | recoger en tienda | click & collect | taquilla* | consigna* | correos* | correos express | seur | mrw | mensajería | urgente | estándar | standard | express | exprés | económico | envío económico | envío gratis | envío internacional | internacional | península | envío | entrega | a domicilio | contra reembolso | recoger en * | recoger | retiro en * | en palet | entrega de muebles | envío de muebles | envío en palé | transporte de muebles | correo certificado | carta certificada | envío certificado',
    ),
    threshold: phrases(
      'a partir de $ | desde $ | superior* a $ | más de $ | mínimo de $ | pedidos de $ | en compras | $ o más | por encima de $ | menos de $ | inferior* a $ | hasta $ | compra mínima | superiores a $ | al menos $ | a partir de los $ | importe de $ | valor de $ | supere* $ | superan $ | $ y más | alcan* $',
    ),
    free: phrases(
      'gratis | gratuito* | gratuita* | sin coste | sin gastos | sin costo | sin cargo | no cuesta nada | no tiene coste | no tiene costo | no … cuesta nada | sin pagar nada',
    ),
    onRequest: phrases(
      'a consultar | según tarifa* | bajo presupuesto | a convenir | consultar | según sus tarifas | según las tarifas | según la tarifa | a tarifa del transportista',
    ),
    costs: phrases('cuesta | es de | tarda | por'),
    days: phrases(
      'entreg* … # | # … entreg* | envío … # | en # | plazo de # | plazo … # | recib* … # | # … recib* | lleg* … #',
    ),
    notDays: phrases(
      'devol* … # | # … devol* | devuel* … # | desist* … # | reembols* … # | garantía … # | # … garantía | recoger* … # | # para recoger | # … recoger | guard* … # | # … guard* | respond* … # | prepar* … # | pag* … # | disponible* durante # | # antes | te espera … # | le espera … # | te esperará … # | # de antelación',
    ),
    date: phrases(
      'entrega el | entrega estimada | fecha de entrega | entrega prevista | recíbelo | recíbelo el | llega el | entrega entre | entregado el | llegará | fecha estimada de entrega | entrega antes del | lo recibirás',
    ),
    columns: {
      method: phrases(
        'método | método de envío | envío | servicio | tipo | modalidad | opción | transportista | tipo de envío | forma | empresa de transporte | mensajería',
      ),
      price: phrases('precio | coste | tarifa* | importe | gastos | costo | cuánto cuesta | gastos de envío | portes'),
      time: phrases(
        'plazo* | plazo de entrega | tiempo | tiempo de entrega | entrega | duración | cuánto tarda | cuándo | llega',
      ),
    },
  },
  product: {
    oldPrice: phrases(
      'antes | precio anterior | pvp | pvpr | precio recomendado | precio original | en lugar de | precio más bajo | precio habitual | precio normal',
    ),
    regularPrice: phrases('precio habitual | precio normal'),
    inStock: phrases(
      'en stock | disponible | disponibilidad inmediata | entrega inmediata | hay existencias | en existencias | disponible para envío | disponible online | muchas unidades | # disponibles | # unidades disponibles | existencias: # | stock: # | disponibilidad: #',
    ),
    lowStock: phrases(
      'solo quedan | sólo quedan | solo queda | quedan pocas | últimas unidades | última unidad | pocas unidades | quedan … unidades | stock limitado | queda … unidad | a punto de agotarse | quedan # | unidades limitadas | últimas # unidades | casi agotado | casi agotada | pronto agotado | próximo a agotarse',
    ),
    outOfStock: phrases(
      'agotado | agotada | sin stock | fuera de stock | no disponible | sin existencias | temporalmente agotado | avísame | no hay stock | avisadme | actualmente no disponible',
    ),
    description: phrases(
      'descripción | descripción del producto | detalles | sobre el producto | detalles del producto | información del producto',
    ),
    attributes: phrases(
      'características | especificaciones | ficha técnica | datos técnicos | detalles | información adicional | detalles técnicos | características técnicas | composición',
    ),
    reviews: phrases(
      'opiniones | opiniones de clientes | reseñas | valoraciones | comentarios | opiniones de nuestros clientes | reseña*',
    ),
    noReviews: phrases(
      'no hay opiniones | sin opiniones | aún no hay | todavía no hay | sé el primero | sea el primero | no hay reseñas | no hay valoraciones | sin valoraciones | sin reseñas',
    ),
    recommendations: phrases(
      'también te puede gustar | también te puede interesar | te puede interesar | productos relacionados | productos similares | artículos relacionados | los clientes también compraron | otros clientes compraron | comprados juntos | recomendado* para ti | te recomendamos | quizás te interese | completa tu look | te gustará | quienes compraron | también te gustará | recomendaciones | clientes que compraron | te pueden gustar | te pueden interesar | también te pueden gustar | le puede interesar | puede interesarte | otros también compraron | también compraron | otros productos | misma categoría | misma familia | misma colección | ver también | combina con | combínalo | va bien con | añade a tu pedido | de la misma gama | de la misma colección | combínala con | combínalo con | completa tu | relacionados | artículos similares | llévate también | compra junto | se compra junto',
    ),
  },
  company: {
    title: phrases(
      'aviso legal | información legal | quiénes somos | contacto | datos de la empresa | sobre nosotros | identificación',
    ),
    name: phrases(
      'razón social | denominación social | empresa | titular | titular de la web | denominación | responsable | nombre de la empresa | vendedor | nombre fiscal | identidad | responsable del tratamiento | vendedora | propietario | propietaria | prestador | operador | gestionada por | explotada por',
    ),
    legalForms: phrases(
      'S.L. | SL | S.L.U. | SLU | S.A. | SA | S.A.U. | S. L. | S.Coop. | Sociedad Limitada | C.B. | S.L.L. | S. Coop. | S.C. | SCA | S.C.A. | S.L.P. | S.A. de C.V. | S. de R.L. de C.V. | S.A.S. | SpA | Sociedad Cooperativa | Sociedad de Responsabilidad Limitada | Sociedad Anónima | S. Coop. Astur | S. Coop. And.',
    ),
    address: phrases(
      'domicilio social | domicilio | dirección | dirección fiscal | domicilio fiscal | dirección postal | sede social | con domicilio en | domicilio en | domiciliada',
    ),
    registration: phrases('cif | nif | c.i.f. | n.i.f. | registro mercantil'),
    taxNumber: [],
    privacy: phrases('política de privacidad | privacidad | protección de datos | aviso de privacidad'),
  },
  order: {
    number: phrases(
      'número de pedido | número de tu pedido | número de su pedido | n.º de pedido | nº de pedido | pedido n.º | pedido nº | pedido número | referencia del pedido | referencia de pedido | tu pedido | pedido | código de pedido | código del pedido',
    ),
    placed: phrases(
      'gracias por tu pedido | gracias por su pedido | gracias por tu compra | gracias por su compra | hemos recibido tu pedido | hemos recibido su pedido | pedido confirmado | pedido realizado | confirmación de pedido | confirmación del pedido | tu pedido ha sido | pedido recibido | tu pedido se ha realizado | gracias | pedido confirmado | pedido está confirmado | pedido recibido | pedido ha sido confirmado',
    ),
    cancel: phrases(
      'cancelar tu pedido | cancelar el pedido | cancelar un pedido | cancelar mi pedido | cancelar su pedido | anular el pedido | anular tu pedido | cancelación del pedido | cancelación de pedidos | modificar o cancelar | pedido … cancelar | cancelarlo | anular un pedido | cancel* … pedido* | pedido* … cancel* | anul* … pedido* | pedido* … anul* | anularlo | anula',
    ),
    noCancel: phrases(
      'no se puede cancelar | no se puede anular | no es posible cancelar | no podrá cancelarse | no puede cancelarse | no podemos cancelar | no pueden cancelarse | ha sido cancelado',
    ),
    totals: {
      subtotal: phrases('subtotal | artículos | productos | total productos'),
      delivery: phrases(
        'envío | gastos de envío | entrega | coste de envío | portes | transporte | gastos de transporte',
      ),
      tax: phrases('iva | impuestos | iva incluido | iva incl'),
      total: phrases('total | total a pagar | importe total | total del pedido | total pedido | total con iva'),
    },
    newsletter: phrases(
      'newsletter | boletín* | ofertas por correo | promociones | novedades | comunicaciones comerciales | publicidad | ofertas exclusivas | ofertas | quiero recibir noticias | mantenedme informad* | noticias por correo | noticias por e-mail | noticias por email',
    ),
    greeting: phrases(
      'hola | bienvenido | bienvenida | bienvenido de nuevo | buenos días | buenas tardes | sesión iniciada como',
    ),
    addToCart: phrases(
      'añadir al carrito | añadir a la cesta | comprar | agregar al carrito | comprar ahora | añadir a la bolsa | añadir al cesto',
    ),
  },
  advertising: phrases('publicidad | patrocinado | anuncio | contenido patrocinado'),
  clock,
  notions,
};
